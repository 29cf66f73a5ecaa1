package org.dominomeetings.core.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/** A ledger that compares and sets by revision, keeps every version it took, and fails where a test says so. */
public final class LedgerInMemory implements Ledger {
    private final Map<EntryKey, LedgerRecord> records = new HashMap<>();
    private final List<MeetingState> states = new ArrayList<>();
    private MeetingState failing;
    private MeetingState losing;
    private boolean outOfReach;

    @Override
    public synchronized Optional<LedgerRecord> find(EntryKey key) {
        if (outOfReach) {
            throw MeetingProblem.of(ProblemCode.LEDGER_UNAVAILABLE);
        }
        return Optional.ofNullable(records.get(key));
    }

    @Override
    public synchronized List<LedgerRecord> select(Predicate<LedgerRecord> wanted) {
        if (outOfReach) {
            throw MeetingProblem.of(ProblemCode.LEDGER_UNAVAILABLE);
        }
        return records.values().stream().filter(wanted).toList();
    }

    @Override
    public synchronized boolean write(LedgerRecord next) {
        if (outOfReach || next.state() == failing) {
            failing = null;
            throw MeetingProblem.of(ProblemCode.LEDGER_UNAVAILABLE);
        }
        if (next.state() == losing) {
            losing = null;
            return false;
        }
        LedgerRecord kept = records.get(next.key());
        if (next.revision() != (kept == null ? 1 : kept.revision() + 1)) {
            return false;
        }
        records.put(next.key(), next);
        states.add(next.state());
        return true;
    }

    /** Every state that was written, in order, of whatever entry. */
    public synchronized List<MeetingState> states() {
        return new ArrayList<>(states);
    }

    /** The next write of that state throws: the server dies or loses the ledger at that step. */
    public synchronized void failNext(MeetingState state) {
        failing = state;
    }

    /** The next write of that state finds that another server wrote before it. */
    public synchronized void loseNext(MeetingState state) {
        losing = state;
    }

    public synchronized void outOfReach(boolean value) {
        outOfReach = value;
    }
}
