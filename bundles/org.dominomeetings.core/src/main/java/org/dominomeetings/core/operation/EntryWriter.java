package org.dominomeetings.core.operation;

import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryRef;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.text.Texts;

/** Makes the entry say what the ledger says, and closes the record with that. Repeating it changes nothing more. */
final class EntryWriter {
    private final Ports ports;

    EntryWriter(Ports ports) {
        this.ports = ports;
    }

    /** Puts the record's meeting on the entry. */
    LedgerRecord put(Caller caller, EntryRef ref, LedgerRecord record) {
        MeetingProvider provider = ports.providers.holding(record.service());
        Meeting meeting = record.meeting().get();
        Texts texts = Texts.in(caller.locale());
        ports.entries.write(ref, current -> MeetingItems.put(current, meeting, provider, texts));
        return record.isWritten() ? record : ports.write(record.closed());
    }

    /** Takes the record's meeting, which has ended, off the entry. */
    LedgerRecord takeOff(EntryRef ref, LedgerRecord record) {
        if (record.meeting().isPresent()) {
            ports.entries.write(
                    ref,
                    current -> MeetingItems.takeOff(current, record.meeting().get()));
        }
        return record.isWritten() ? record : ports.write(record.closed());
    }

    /** Puts the meeting on the entry again where an earlier attempt did not get so far, or somebody took it off. */
    LedgerRecord repair(Caller caller, EntryRef ref, CalendarEntry entry, LedgerRecord live) {
        boolean shown =
                live.isWritten() && MeetingItems.areOn(entry, live.meeting().get());
        return shown ? live : put(caller, ref, live);
    }
}
