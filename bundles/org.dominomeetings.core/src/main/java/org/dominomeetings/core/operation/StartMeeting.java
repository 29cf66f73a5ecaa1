package org.dominomeetings.core.operation;

import java.util.Optional;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.provider.LinkCheck;
import org.dominomeetings.core.reconcile.OperationContext;
import org.dominomeetings.core.rules.AccountOwnerCheck;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.rules.EntryOwnershipCheck;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.text.PersonName;

/** Where the chair goes to begin his meeting. Calls no service and writes nothing. */
public final class StartMeeting {
    private final OperationContext context;

    public StartMeeting(OperationContext context) {
        this.context = context;
    }

    /**
     * @param entry read for a change, which invitees and readers may not make
     * @return the host's link where the service has one, else the guests'
     */
    public String run(Caller caller, CalendarEntry entry) {
        LedgerRecord record = context.record(entry);
        EntryOwnershipCheck.check(entry, record);
        EntryStatus status = EntryStatus.of(record, context);
        if (record == null || !status.actions().contains(EntryStatus.Action.START)) {
            throw status.refusal();
        }
        Meeting meeting = record.meeting().get();
        MeetingProvider provider = context.providers.holding(record.service());
        Optional<String> hostLink = provider.hostLink(meeting, PersonName.common(caller.name()), context.now());
        if (!hostLink.isPresent()) {
            return meeting.joinUrl();
        }
        AccountOwnerCheck.check(caller, record, provider);
        return LinkCheck.checked(hostLink.get(), provider);
    }
}
