package org.dominomeetings.core.rules;

import java.util.List;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.ledger.Ledger;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.MeetingState;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ledger record of an entry. That of a repeating set is under the parent's key, whichever instance a person
 * has before him. Earlier versions kept it under the instance's where a client had sent what is on its screen: such a
 * record is found all the same, so that the set gets no second meeting, and moved under the parent's key once nothing
 * of it is open.
 */
public final class RecordLookup {
    private final Ledger ledger;

    public RecordLookup(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The entry's record, if it ever had a meeting. */
    public @Nullable LedgerRecord of(CalendarEntry entry) {
        LedgerRecord own = find(entry.key());
        List<EntryId> former = entry.formerKeys();
        if (former.isEmpty() || (holdsMeeting(own) && EntryOwnershipCheck.isOwn(entry, own))) {
            return own;
        }
        LedgerRecord other = null;
        for (EntryId key : former) {
            LedgerRecord record = find(key);
            if (holdsMeeting(record)
                    && entry.ownershipToken().isPresent()
                    && EntryOwnershipCheck.isOwn(entry, record)) {
                return record;
            }
            other = other == null && holdsMeeting(record) ? record : other;
        }
        return holdsMeeting(own) || other == null ? own : other;
    }

    /**
     * The record that is to be written under the entry's own key before the entry is worked on, if one is. Then the one
     * that was found becomes {@link LedgerRecord#movedAway}.
     */
    public @Nullable LedgerRecord misplaced(CalendarEntry entry) {
        if (entry.formerKeys().isEmpty()) {
            return null;
        }
        LedgerRecord found = of(entry);
        if (found == null || !holdsMeeting(found) || found.key().equals(entry.key())) {
            return null;
        }
        // What is open belongs to whoever is at work on it, maybe another server, and is finished where it is.
        return !found.isOpen() && !holdsMeeting(find(entry.key())) ? found : null;
    }

    public @Nullable LedgerRecord find(EntryId key) {
        return ledger.find(key).orElse(null);
    }

    private static boolean holdsMeeting(@Nullable LedgerRecord record) {
        return record != null && record.state() != MeetingState.NONE;
    }
}
