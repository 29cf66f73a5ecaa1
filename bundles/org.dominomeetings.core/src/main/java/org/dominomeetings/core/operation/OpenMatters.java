package org.dominomeetings.core.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * All that was begun and is not finished at this moment, as the ledger has it, and of each what the sweeper said of it if it
 * has come to it by now. A look at all open records, for an administrator's page and not for every request.
 */
final class OpenMatters {
    private final Ports ports;

    OpenMatters(Ports ports) {
        this.ports = ports;
    }

    /**
     * @param told what the sweeper's last run left; some of it may be finished since
     * @return the oldest first
     */
    List<OpenMatter> now(List<OpenMatter> told) {
        Map<EntryKey, OpenMatter> all = new LinkedHashMap<>();
        for (LedgerRecord open : ports.open().records()) {
            all.put(open.key(), new OpenMatter(open, why(open)));
        }
        for (OpenMatter matter : told) {
            LedgerRecord record = ports.readable(matter.key());
            // A run may have given up on a version that somebody has moved on from.
            if (record != null && record.revision() == matter.revision()) {
                all.put(matter.key(), matter);
            }
        }
        List<OpenMatter> oldestFirst = new ArrayList<>(all.values());
        oldestFirst.sort(Comparator.comparing(OpenMatter::since));
        return oldestFirst;
    }

    private MeetingProblem why(LedgerRecord open) {
        if (!open.strays().isEmpty() && open.isWritten()) {
            return MeetingProblem.of(ProblemCode.IN_PROGRESS);
        }
        EntryStatus status = EntryStatus.of(open, ports);
        ProblemCode code = status.isUnconfirmed() ? ProblemCode.OUTCOME_UNKNOWN : ProblemCode.ENTRY_NOT_WRITTEN;
        return status.on(MeetingProblem.of(code, ports.providers.label(open.service())));
    }
}
