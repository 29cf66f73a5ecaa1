package org.dominomeetings.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.entry.location.LocationBlock;
import org.dominomeetings.core.items.LargestMeeting;
import org.dominomeetings.core.items.MeetingLines;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.Outcome;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.ScriptedProvider;
import org.dominomeetings.core.testing.OperationFixture;
import org.dominomeetings.core.text.Texts;
import org.junit.jupiter.api.Test;

/** An entry that cannot be written: known before a meeting is made, or told as it is afterwards. */
class FullEntryTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    @Test
    void noMeetingIsMadeForAnEntryThatHasNoRoomForTheLongestOne() {
        world.entries.room(600);

        MeetingException problem = problem(() -> service.create(JANE, world.ref, "webex"));

        assertThat(problem.code()).isEqualTo(ProblemCode.ENTRY_FULL);
        assertThat(problem.outcome()).isEqualTo(Outcome.NONE);
        assertThat(world.webex.calls()).isEmpty();
        assertThat(world.hasRecord()).isFalse();

        world.entries.room(2000);
        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
    }

    /** What was made has room, and what is the same for the entry is not asked again for what it could have been. */
    @Test
    void aMeetingThatThereIsIsMeasuredAsItIs() {
        service.create(JANE, world.ref, "webex");
        world.entries.room(300);
        world.set("Subject", "Budget II");
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UPDATED);

        world.entries.room(5);
        world.set("Subject", "Budget III");
        assertThat(problem(() -> service.update(JANE, world.ref)).code()).isEqualTo(ProblemCode.ENTRY_FULL);
        assertThat(problem(() -> service.delete(JANE, world.ref)).code()).isEqualTo(ProblemCode.ENTRY_FULL);
        assertThat(world.webex.calls()).containsExactly("create", "update");
        assertThat(world.record().state()).isEqualTo(MeetingState.LIVE);
    }

    @Test
    void aSaveThatFailsAfterTheServiceActedIsToldAsItIsAndMadeGoodByTheNextClick() {
        for (ProblemCode refusal :
                List.of(ProblemCode.SERVER_ERROR, ProblemCode.READ_ONLY, ProblemCode.ENTRY_NOT_FOUND)) {
            world.entries.refuseNextWrite(MeetingException.of(refusal));

            MeetingException problem = problem(() -> service.create(JANE, world.ref, "webex"));

            assertThat(problem.code()).isEqualTo(ProblemCode.ENTRY_NOT_WRITTEN);
            assertThat(problem.outcome()).isEqualTo(Outcome.PARTIAL);
            assertThat(((MeetingException) problem.getCause()).code()).isEqualTo(refusal);
            assertThat(world.record().state()).isEqualTo(MeetingState.LIVE);
            assertThat(world.record().isOpen()).isTrue();
            assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.ALREADY_THERE);
            assertThat(world.item("meetingId"))
                    .isEqualTo(world.record().meeting().get().id());
            assertThat(world.webex.meetings()).hasSize(1);

            world.entries.refuseNextWrite(MeetingException.of(refusal));
            assertThat(problem(() -> service.delete(JANE, world.ref)).code()).isEqualTo(ProblemCode.ENTRY_NOT_WRITTEN);
            service.delete(JANE, world.ref);
            assertThat(world.item("Location")).isEqualTo("Room 4");
        }
    }

    @Test
    void theLongestMeetingHasWhatTheServiceCanTell() {
        ScriptedProvider everything = new ScriptedProvider("all", "All");
        everything.capabilities(Capabilities.of(Capability.values()));
        Meeting longest = LargestMeeting.of(everything);

        assertThat(Stream.of(
                        longest.number(),
                        longest.passcode(),
                        longest.phonePasscode(),
                        longest.sipAddress(),
                        longest.dialIn()))
                .allMatch(part -> part.isPresent());
        String block = LocationBlock.put(List.of(), MeetingLines.of(longest, "All", Texts.in(Locale.ENGLISH)))
                .get(0);
        assertThat(block.length()).isBetween(1000, 2000);
    }
}
