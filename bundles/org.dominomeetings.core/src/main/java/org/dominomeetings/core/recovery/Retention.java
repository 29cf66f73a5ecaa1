package org.dominomeetings.core.recovery;

import java.time.Duration;
import java.time.Instant;
import org.dominomeetings.core.concurrent.KeyedLocks;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.entry.ServerEntryStore;
import org.dominomeetings.core.entry.ServerEntryStore.Presence;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.reconcile.OperationContext;

/**
 * Removes records that nobody needs any more: long over, and of an entry that is gone. While the entry is there and
 * carries the record's key or its meeting, the record stays, since it alone proves that the meeting is the entry's.
 */
public final class Retention {
    /**
     * A year and a bit: yearly entries are made from last year's. It is also four times the 90 days for which Domino keeps
     * deletion stubs unless told otherwise (HCL Domino Administrator help, Limiting the contents of a replica), so that a
     * replica that brings a deleted entry back has long been heard of, and the stub of a record that was removed is gone
     * before another record of that entry can be removed.
     */
    public static final Duration USUAL = Duration.ofDays(400);

    /** Each look opens a mail file; at one run in five minutes these are more than 14,000 a day. */
    private static final int PORTION = 50;

    private final OperationContext context;
    private final ServerEntryStore entries;
    private final KeyedLocks<EntryId> atWork;
    private final Duration keep;

    public Retention(OperationContext context, ServerEntryStore entries, KeyedLocks<EntryId> atWork, Duration keep) {
        this.context = context;
        this.entries = entries;
        this.atWork = atWork;
        this.keep = keep;
    }

    /** Looks at the records that have been over longest, a few at a time. */
    void run() {
        Instant before = context.now().minus(keep);
        for (EntryId key : context.ledger().overBefore(before, PORTION)) {
            try (KeyedLocks.Held held = atWork.hold(key, Duration.ZERO).orElse(null)) {
                LedgerRecord record = held == null ? null : context.record(key);
                if (record != null && !record.isOpen() && record.over().isBefore(before)) {
                    removeOrPutOff(record);
                }
            } catch (MeetingException notThisOne) {
                // It cannot be read or its mail file not be opened: it stays, and is looked at again with the next run.
            }
        }
    }

    private void removeOrPutOff(LedgerRecord over) {
        if (isNeeded(over)) {
            context.ledger().putOff(over, context.now());
        } else {
            context.ledger().remove(over);
        }
    }

    private boolean isNeeded(LedgerRecord over) {
        Presence presence = entries.presence(over.key());
        if (presence == Presence.SAVED) {
            CalendarEntry entry = entries.saved(over.key()).read(EntryDocument.Purpose.READ);
            return entry.ownershipToken().isPresent()
                    || over.meeting().filter(meeting -> entry.shows(meeting)).isPresent();
        }
        // Of a mail file that is not here nobody knows what is in it.
        return presence == Presence.ELSEWHERE;
    }
}
