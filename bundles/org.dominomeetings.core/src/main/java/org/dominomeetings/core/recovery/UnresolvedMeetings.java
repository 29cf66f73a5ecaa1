package org.dominomeetings.core.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.UnresolvedMeeting;
import org.dominomeetings.core.operation.EntryStatus;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.reconcile.OperationContext;

/**
 * Lists what was begun and is not finished, as the ledger has it, and of each what the sweeper said of it if it
 * has come to it by now. A look at all open records, for an administrator's page and not for every request.
 */
public final class UnresolvedMeetings {
    private final OperationContext context;

    public UnresolvedMeetings(OperationContext context) {
        this.context = context;
    }

    /**
     * @param told what the sweeper's last run left; some of it may be finished since
     * @return the oldest first
     */
    public List<UnresolvedMeeting> now(List<UnresolvedMeeting> told) {
        Map<EntryId, UnresolvedMeeting> all = new LinkedHashMap<>();
        for (LedgerRecord open : context.open().records()) {
            all.put(open.key(), new UnresolvedMeeting(open, why(open)));
        }
        for (UnresolvedMeeting matter : told) {
            LedgerRecord record = context.readable(matter.key());
            // A run may have given up on a version that somebody has moved on from.
            if (record != null && record.revision() == matter.revision()) {
                all.put(matter.key(), matter);
            }
        }
        List<UnresolvedMeeting> oldestFirst = new ArrayList<>(all.values());
        oldestFirst.sort(Comparator.comparing(UnresolvedMeeting::since));
        return oldestFirst;
    }

    private MeetingException why(LedgerRecord open) {
        if (!open.strays().isEmpty() && open.isWritten()) {
            return MeetingException.of(ProblemCode.IN_PROGRESS);
        }
        EntryStatus status = EntryStatus.of(open, context);
        ProblemCode code = status.isUnconfirmed() ? ProblemCode.OUTCOME_UNKNOWN : ProblemCode.ENTRY_NOT_WRITTEN;
        return status.on(MeetingException.of(code, context.providers.label(open.service())));
    }
}
