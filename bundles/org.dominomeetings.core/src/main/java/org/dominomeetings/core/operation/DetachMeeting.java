package org.dominomeetings.core.operation;

import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/** Takes off a copy what belongs to the entry that it was copied from; that entry and its meeting stay as they are. */
final class DetachMeeting {
    private final Ports ports;

    DetachMeeting(Ports ports) {
        this.ports = ports;
    }

    MeetingAnswer run(EntryDocument document, CalendarEntry entry) {
        LedgerRecord record = ports.record(entry.key());
        if (Identity.isOwn(entry, record)) {
            EntryStatus status = EntryStatus.of(record, ports);
            boolean none = !entry.entryKey().isPresent() || status.keepsFromCreating();
            throw none && !status.actions().contains(EntryStatus.Action.UPDATE)
                    ? status.refusal()
                    : MeetingProblem.of(ProblemCode.OWN_MEETING);
        }
        String label = ports.providers.labelOn(entry);
        document.write(current -> {
            Meeting shown = Meeting.with(current.meetingId().orElse(""), current.onlineUrl())
                    .build();
            return MeetingItems.takeOff(current, shown, MeetingLines.known(current, shown, label));
        });
        return MeetingAnswer.of(MeetingAnswer.Done.DETACHED, null);
    }
}
