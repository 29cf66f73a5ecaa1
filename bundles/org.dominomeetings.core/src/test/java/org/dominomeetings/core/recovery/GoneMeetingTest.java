package org.dominomeetings.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.failure;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The meeting was deleted in the service's own pages, and an update has found that out. */
class GoneMeetingTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    @BeforeEach
    void findOutThatItIsGone() {
        service.create(JANE, world.ref, "webex");
        world.webex.lose("webex-1");
        world.set("Subject", "Budget 2027");
        assertThat(problem(() -> service.update(JANE, world.ref)).code()).isEqualTo(ProblemCode.GONE_AT_PROVIDER);
    }

    @Test
    void isRecordedAndNeverMadeAgainWithoutBeingAsked() {
        assertThat(world.record().state()).isEqualTo(MeetingState.GONE_AT_PROVIDER);
        assertThat(problem(() -> service.update(JANE, world.ref)).code()).isEqualTo(ProblemCode.GONE_AT_PROVIDER);
        assertThat(world.webex.calls()).containsExactly("create", "update");
        assertThat(world.item("meetingId")).isEqualTo("webex-1");
    }

    @Test
    void isReplacedOnRequestByOneUnderAnotherMark() {
        String firstKey = world.record().idempotencyKey();
        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);

        assertThat(world.webex.meetings()).containsOnlyKeys("webex-2");
        assertThat(world.webex.meetings().get("webex-2").idempotencyKey()).isNotEqualTo(firstKey);
        assertThat(world.item("meetingId")).isEqualTo("webex-2");
        assertThat(world.item("Location"))
                .startsWith("Room 4\n")
                .contains("webex-2")
                .doesNotContain("webex-1");
    }

    @Test
    void isNotReplacedWhereTheEntryShowsAnotherMeetingMeanwhile() {
        world.set("meetingId", "zoom-77");
        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.OTHER_MEETING);
        assertThat(world.webex.meetings()).isEmpty();
        assertThat(world.item("meetingId")).isEqualTo("zoom-77");
    }

    @Test
    void isTakenOffTheEntryOnDeleteWithoutACall() {
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.DELETED);
        assertThat(world.webex.calls()).containsExactly("create", "update");
        assertThat(world.item("meetingId")).isNull();
        assertThat(world.item("Location")).isEqualTo("Room 4");
    }

    @Test
    void canStillBeReplacedAfterTheFirstAttemptWasRefused() {
        world.webex.failNext("create", failure(Kind.BUSY));
        problem(() -> service.create(JANE, world.ref, "webex"));
        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.item("meetingId")).isEqualTo("webex-2");
    }

    @Test
    void canStillBeTakenOffTheEntryAfterItsReplacementWasRefused() {
        world.webex.failNext("create", failure(Kind.BUSY));
        problem(() -> service.create(JANE, world.ref, "webex"));
        service.delete(JANE, world.ref);
        assertThat(world.item("meetingId")).isNull();
        assertThat(world.item("Location")).isEqualTo("Room 4");
        assertThat(world.webex.calls()).containsExactly("create", "update", "create");
    }

    @Test
    void canStillBeReplacedAfterAnAttemptThatNeverCameToBe() {
        world.webex.failNext("create", failure(Kind.OUTCOME_UNKNOWN));
        problem(() -> service.create(JANE, world.ref, "webex"));
        world.clock.advance(Duration.ofMinutes(2));
        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.item("meetingId")).isEqualTo("webex-2");
    }

    @Test
    void doesNotPassForTheReplacementWhileThatIsOpen() {
        world.webex.failNext("create", failure(Kind.OUTCOME_UNKNOWN));
        problem(() -> service.create(JANE, world.ref, "webex"));
        assertThat(service.read(world.ref).meeting()).isEmpty();
    }
}
