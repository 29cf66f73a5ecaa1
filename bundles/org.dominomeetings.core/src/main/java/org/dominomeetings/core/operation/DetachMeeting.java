package org.dominomeetings.core.operation;

import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * Takes off a copy what belongs to the entry that it was copied from; that entry and its meeting stay as they are. Takes an
 * entry's own meeting off it only where that cannot be deleted from here or by this person; else it has to be deleted, so
 * that it does not stay for nobody.
 */
final class DetachMeeting {
    private final Ports ports;
    private final LeaveMeeting leave;

    DetachMeeting(Ports ports, LeaveMeeting leave) {
        this.ports = ports;
        this.leave = leave;
    }

    MeetingAnswer run(Caller caller, EntryDocument document, CalendarEntry entry) {
        LedgerRecord record = ports.record(entry);
        if (Identity.isOwn(entry, record)) {
            if (!entry.isOfSomebodyElse() && (leave.isAllThatCanBeDone(record) || isAnothers(caller, record))) {
                return leave.run(caller, document, entry, record);
            }
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

    /** Whether the account of another person holds the meeting, who may be gone and whose account is not to be acted with. */
    private boolean isAnothers(Caller caller, LedgerRecord record) {
        return record != null
                && record.state() != MeetingState.NONE
                && ports.providers
                        .find(record.service())
                        .filter(provider -> HostRule.isAnothers(caller, record, provider))
                        .isPresent();
    }
}
