package org.dominomeetings.core.operation;

import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
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
        if (Identity.isOwn(entry, ports.record(entry.key()))) {
            throw MeetingProblem.of(entry.entryKey().isPresent() ? ProblemCode.OWN_MEETING : ProblemCode.NO_MEETING);
        }
        document.write(current -> MeetingItems.takeOff(
                current,
                Meeting.with(current.meetingId().orElse(""), current.onlineUrl())
                        .build()));
        return MeetingAnswer.of(MeetingAnswer.Done.DETACHED, null);
    }
}
