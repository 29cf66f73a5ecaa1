package org.dominomeetings.core.operation;

import java.time.Instant;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.SentDetails;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/** When a client's word that an entry was never saved is enough to delete its meeting. */
final class DiscardRule {
    private DiscardRule() {}

    /**
     * @param saved null if nothing of the entry is saved here
     * @param record null if the entry has none
     * @throws MeetingProblem {@code entry-is-saved} if the saved entry shows the meeting, {@code in-the-past} if the meeting
     *     is over. One that is under way goes: it can have been made while it was, for an entry that nobody saved.
     */
    static void check(CalendarEntry saved, LedgerRecord record, Instant now) {
        if (record == null) {
            return;
        }
        if (saved != null
                && record.meeting()
                        .filter(meeting -> MeetingItems.areOn(saved, meeting))
                        .isPresent()) {
            throw MeetingProblem.of(ProblemCode.ENTRY_IS_SAVED);
        }
        if (record.sent()
                .flatMap(SentDetails::end)
                .filter(end -> !now.isBefore(end))
                .isPresent()) {
            throw MeetingProblem.of(ProblemCode.IN_THE_PAST);
        }
    }
}
