package org.dominomeetings.core.rules;

import java.time.Instant;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** When a client's word that an entry was never saved is enough to delete its meeting. */
public final class DiscardRule {
    private DiscardRule() {}

    /**
     * @param place what is saved of the entry here, if anything is; of a set any of its documents
     * @param record of the entry, if it has one
     * @throws MeetingException {@code entry-is-saved} if the saved entry shows the meeting, {@code in-the-past} if the meeting
     *     is over. One that is under way goes: it can have been made while it was, for an entry that nobody saved.
     */
    public static void check(EntryStore.Place place, @Nullable LedgerRecord record, Instant now) {
        if (record == null) {
            return;
        }
        if (record.meeting().filter(meeting -> place.shows(meeting.id())).isPresent()) {
            throw MeetingException.of(ProblemCode.ENTRY_IS_SAVED);
        }
        if (record.sent()
                .flatMap(SyncedDetails::end)
                .filter(end -> !now.isBefore(end))
                .isPresent()) {
            throw MeetingException.of(ProblemCode.IN_THE_PAST);
        }
    }
}
