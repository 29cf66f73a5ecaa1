package org.dominomeetings.core.rules;

import org.dominomeetings.core.digest.Hashes;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Checks by the ownership token whether an entry is the one that its record is about, and no copy. */
public final class EntryOwnershipCheck {
    private EntryOwnershipCheck() {}

    /**
     * @param record of the entry, if it has one
     * @throws MeetingException {@code not-chair} for an invitee's copy, {@code belongs-to-other-entry} if the entry carries
     *     the key of another, as a pasted copy does
     */
    public static void check(CalendarEntry entry, @Nullable LedgerRecord record) {
        if (entry.isOfSomebodyElse()) {
            throw MeetingException.of(ProblemCode.NOT_CHAIR);
        }
        if (!isOwn(entry, record)) {
            throw MeetingException.of(ProblemCode.BELONGS_TO_OTHER_ENTRY);
        }
    }

    /** An entry without a key is its own: it has no meeting of ours yet, or a form has dropped the item. */
    public static boolean isOwn(CalendarEntry entry, @Nullable LedgerRecord record) {
        return !entry.ownershipToken().isPresent()
                || (record != null
                        && Hashes.constantTimeEquals(entry.ownershipToken().get(), record.ownershipToken()));
    }
}
