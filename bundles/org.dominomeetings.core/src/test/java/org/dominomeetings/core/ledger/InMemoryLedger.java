package org.dominomeetings.core.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;

/** A ledger that compares and sets by revision, keeps every version it took, and fails where a test says so. */
public final class InMemoryLedger implements Ledger {
    private final Map<EntryId, LedgerRecord> records = new HashMap<>();
    private final Map<EntryId, UnreadableDocument> unreadable = new HashMap<>();
    private final Map<EntryId, Instant> putOff = new HashMap<>();
    private final List<MeetingState> states = new ArrayList<>();
    private MeetingState failing;
    private MeetingState losing;
    private boolean outOfReach;

    @Override
    public synchronized Optional<LedgerRecord> find(EntryId key) {
        checkReach();
        if (unreadable.containsKey(key)) {
            throw MeetingException.of(ProblemCode.RECORD_UNREADABLE);
        }
        return Optional.ofNullable(records.get(key));
    }

    @Override
    public synchronized UnfinishedRecords open() {
        checkReach();
        return new UnfinishedRecords(
                records.values().stream()
                        .filter(record -> !unreadable.containsKey(record.key()) && record.isOpen())
                        .toList(),
                List.copyOf(unreadable.values()));
    }

    @Override
    public synchronized List<UpcomingEntry> toCome(Instant now) {
        checkReach();
        return records.values().stream()
                .filter(record -> record.state() == MeetingState.LIVE || record.state() == MeetingState.UPDATING)
                .filter(record -> record.sent()
                        .flatMap(sent -> sent.end().isPresent() ? sent.end() : sent.start())
                        .filter(now::isBefore)
                        .isPresent())
                .map(record ->
                        new UpcomingEntry(record.key(), record.entryDeleted().orElse(null)))
                .toList();
    }

    @Override
    public synchronized List<EntryId> overBefore(Instant moment, int most) {
        checkReach();
        return records.values().stream()
                .filter(record -> !record.isOpen())
                .filter(record -> due(record).isBefore(moment))
                .sorted(Comparator.comparing(this::due))
                .limit(most)
                .map(LedgerRecord::key)
                .toList();
    }

    @Override
    public synchronized List<EntryId> holders(String service, String meetingId) {
        checkReach();
        return records.values().stream()
                .filter(record -> record.service().equals(service))
                .filter(record -> record.meeting()
                        .filter(one -> one.id().equals(meetingId))
                        .isPresent())
                .map(LedgerRecord::key)
                .toList();
    }

    private Instant due(LedgerRecord record) {
        return putOff.getOrDefault(record.key(), record.over());
    }

    @Override
    public synchronized void putOff(LedgerRecord over, Instant now) {
        checkReach();
        putOff.put(over.key(), now);
    }

    @Override
    public synchronized boolean remove(LedgerRecord over) {
        checkReach();
        LedgerRecord kept = records.get(over.key());
        return kept != null && kept.revision() == over.revision() && records.remove(over.key(), kept);
    }

    /** Nobody can read the record of an entry from now on. */
    public synchronized void damage(EntryId key, UnreadableDocument as) {
        unreadable.put(key, as);
    }

    private void checkReach() {
        if (outOfReach) {
            throw MeetingException.of(ProblemCode.LEDGER_UNAVAILABLE);
        }
    }

    @Override
    public synchronized boolean write(LedgerRecord next) {
        if (outOfReach || next.state() == failing) {
            failing = null;
            throw MeetingException.of(ProblemCode.LEDGER_UNAVAILABLE);
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
