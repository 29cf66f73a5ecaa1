package org.dominomeetings.core.operation;

import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
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
    LedgerRecord put(Caller caller, EntryDocument document, LedgerRecord record) {
        MeetingProvider provider = ports.providers.holding(record.service());
        Texts texts = Texts.in(caller.locale());
        document.write(current -> MeetingItems.put(current, record, provider, texts));
        return record.isWritten() ? record : ports.write(record.closed());
    }

    /** Takes the record's meeting, which has ended, off the entry, or the one before it that still stands there. */
    LedgerRecord takeOff(EntryDocument document, LedgerRecord record) {
        if (record.meeting().isPresent() || record.remains().isPresent()) {
            String label = ports.providers.label(record.service());
            document.write(current -> MeetingItems.takeOff(
                    current,
                    MeetingItems.ownOn(current, record)
                            .orElseGet(() -> record.meeting().orElseGet(record.remains()::get)),
                    MeetingLines.known(current, record, label)));
        }
        return record.isWritten() ? record : ports.write(record.closed());
    }

    /**
     * Takes off what an entry shows of its own meeting that ended before: the delete may have been in another replica, and
     * an older version of the entry, or one that somebody saved at the same time, have come back since.
     */
    LedgerRecord takeOffRemains(EntryDocument document, CalendarEntry entry, LedgerRecord ended) {
        if (!ended.isWritten()) {
            return takeOff(document, ended);
        }
        if (entry.entryKey().isPresent() && entry.meetingId().isPresent()) {
            Meeting remains =
                    Meeting.with(entry.meetingId().get(), entry.onlineUrl()).build();
            String label = ports.providers.label(entry.service());
            document.write(
                    current -> MeetingItems.takeOff(current, remains, MeetingLines.known(current, remains, label)));
        }
        return ended;
    }

    /** Puts the meeting on the entry again where an earlier attempt did not get so far, or somebody took it off. */
    LedgerRecord repair(Caller caller, EntryDocument document, CalendarEntry entry, LedgerRecord live) {
        boolean shown =
                live.isWritten() && MeetingItems.areOn(entry, live.meeting().get());
        return shown ? live : put(caller, document, live);
    }
}
