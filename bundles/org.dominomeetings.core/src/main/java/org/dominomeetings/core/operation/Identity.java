package org.dominomeetings.core.operation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/** Whether an entry is the one that its record is about, and its own. */
final class Identity {
    private Identity() {}

    /**
     * @param record null if the entry has none
     * @throws MeetingProblem {@code not-chair} for an invitee's copy, {@code belongs-to-other-entry} if the entry carries
     *     the key of another, as a pasted copy does
     */
    static void check(CalendarEntry entry, LedgerRecord record) {
        if (entry.isOfSomebodyElse()) {
            throw MeetingProblem.of(ProblemCode.NOT_CHAIR);
        }
        if (!isOwn(entry, record)) {
            throw MeetingProblem.of(ProblemCode.BELONGS_TO_OTHER_ENTRY);
        }
    }

    /** An entry without a key is its own: it has no meeting of ours yet, or a form has dropped the item. */
    static boolean isOwn(CalendarEntry entry, LedgerRecord record) {
        return !entry.entryKey().isPresent()
                || record != null && same(entry.entryKey().get(), record.entryKey());
    }

    /** In a time that does not tell how much of a guessed key is right. */
    private static boolean same(String shown, String known) {
        return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), known.getBytes(StandardCharsets.UTF_8));
    }
}
