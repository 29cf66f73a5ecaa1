package org.dominomeetings.core.operation;

import java.util.Optional;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.text.PersonName;

/** Where the chair goes to begin his meeting. Calls no service and writes nothing. */
final class StartMeeting {
    private final Ports ports;

    StartMeeting(Ports ports) {
        this.ports = ports;
    }

    /**
     * @param entry read for a change, which invitees and readers may not make
     * @return the host's link where the service has one, else the guests'
     */
    String run(Caller caller, CalendarEntry entry) {
        LedgerRecord record = ports.record(entry);
        Identity.check(entry, record);
        EntryStatus status = EntryStatus.of(record, ports);
        if (!status.actions().contains(EntryStatus.Action.START)) {
            throw status.refusal();
        }
        Meeting meeting = record.meeting().get();
        MeetingProvider provider = ports.providers.holding(record.service());
        Optional<String> hostLink = provider.hostLink(meeting, PersonName.common(caller.name()));
        if (!hostLink.isPresent()) {
            return meeting.joinUrl();
        }
        HostRule.check(caller, record, provider);
        return LinkCheck.checked(hostLink.get(), provider);
    }
}
