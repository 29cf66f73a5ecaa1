package org.dominomeetings.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.operation.OperationResult;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.Limits.PastStart;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An entry that has begun and is not over gets a meeting, and keeps it in step, whatever the service makes of a past start. */
class OngoingMeetingTest {
    private static final Limits LIMITS = new Limits(128, 1000, Duration.ofMinutes(10), Duration.ofHours(23));

    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    OngoingMeetingTest() {
        // Begun half an hour ago; World.NOW is 09:00:00.
        world.clock.advance(Duration.ofMillis(17_300));
        times("2026-03-02T08:30:00Z", "2026-03-02T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "TAKEN, 2026-03-02T08:30:00Z, 2026-03-02T10:00:00Z",
        "LEFT_OUT, 2026-03-02T09:01:00Z, 2026-03-02T10:00:00Z",
        "MOVED, 2026-03-02T09:01:00Z, 2026-03-02T10:00:00Z"
    })
    void aNewMeetingStartsWhenTheServiceTakesItAndEndsWhenTheEntryDoes(PastStart past, Instant start, Instant end) {
        world.webex.limits(LIMITS.with(past));

        service.create(JANE, world.ref, "webex");

        assertThat(told().start()).isEqualTo(start);
        assertThat(told().end()).isEqualTo(end);
    }

    @ParameterizedTest
    @EnumSource
    void afterwardsNothingCountsAsChangedAndNobodyIsCalled(PastStart past) {
        world.webex.limits(LIMITS.with(past));
        service.create(JANE, world.ref, "webex");

        world.clock.advance(Duration.ofMinutes(20));

        assertThat(service.read(world.ref).changed()).isEmpty();
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UNCHANGED);
        assertThat(world.webex.calls()).containsExactly("create");
    }

    @ParameterizedTest
    @EnumSource
    void aCreateWhoseAnswerWasLostIsFoundByTheTimesThatTheServiceWasTold(PastStart past) {
        world.webex.limits(LIMITS.with(past));
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));

        world.clock.advance(Duration.ofMinutes(5));

        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.webex.calls()).containsExactly("create", "find");
        assertThat(service.read(world.ref).changed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TAKEN, '[END]', 2026-03-02T08:30:00Z",
        "LEFT_OUT, '[END]', 2026-03-02T08:30:00Z",
        "MOVED, '[END]', 2026-03-02T09:01:00Z"
    })
    void aMeetingThatHasBegunSinceIsMadeLonger(PastStart past, String told, Instant start) {
        world.webex.limits(LIMITS.with(past));
        world.clock.advance(Duration.ofHours(-1));
        service.create(JANE, world.ref, "webex");
        world.clock.advance(Duration.ofHours(1));
        times("2026-03-02T08:30:00Z", "2026-03-02T10:30:00Z");

        assertThat(service.read(world.ref).changed()).containsExactly(Detail.END);
        OperationResult answer = service.update(JANE, world.ref);

        assertThat(answer.done()).isEqualTo(Done.UPDATED);
        assertThat(answer.changed()).containsExactly(Detail.END);
        assertThat(world.webex.updates().get(0)).hasToString(told);
        assertThat(told().start()).isEqualTo(start);
        assertThat(told().end()).isEqualTo("2026-03-02T10:30:00Z");
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UNCHANGED);
    }

    /** Zoom is told a length, which counts from the start that it has. */
    @Test
    void aMeetingThatWasMadeWhileItRanIsMadeLongerFromTheStartThatTheServiceKnows() {
        world.webex.limits(LIMITS.with(PastStart.LEFT_OUT));
        service.create(JANE, world.ref, "webex");
        world.clock.advance(Duration.ofMinutes(10));
        times("2026-03-02T08:30:00Z", "2026-03-02T10:30:00Z");

        service.update(JANE, world.ref);

        assertThat(world.webex.updates().get(0)).containsExactly(Detail.END);
        assertThat(told().start()).isEqualTo("2026-03-02T09:01:00Z");
        assertThat(told().duration()).isEqualTo(Duration.ofMinutes(89));
    }

    @ParameterizedTest
    @EnumSource
    void itGetsAnotherName(PastStart past) {
        world.webex.limits(LIMITS.with(past));
        service.create(JANE, world.ref, "webex");
        world.clock.advance(Duration.ofMinutes(10));
        world.set("Subject", "Budget, at length");

        assertThat(service.update(JANE, world.ref).changed()).containsExactly(Detail.SUBJECT);
        assertThat(world.webex.updates().get(0)).containsExactly(Detail.SUBJECT);
        // Who replaces everything is told a start that he takes; who is told the subject alone keeps the one that he
        // has.
        assertThat(told().start())
                .isEqualTo(
                        past == PastStart.TAKEN
                                ? "2026-03-02T08:30:00Z"
                                : past == PastStart.LEFT_OUT ? "2026-03-02T09:01:00Z" : "2026-03-02T09:11:00Z");
        assertThat(world.record().sent().orElseThrow().start()).contains(told().start());
    }

    @Test
    void anEndThatChangesBeforeTheMeetingBeginsIsToldWithItsStart() {
        world.webex.limits(LIMITS.with(PastStart.LEFT_OUT));
        times("2026-03-02T14:00:00Z", "2026-03-02T15:00:00Z");
        service.create(JANE, world.ref, "webex");
        times("2026-03-02T14:00:00Z", "2026-03-02T15:30:00Z");

        assertThat(service.update(JANE, world.ref).changed()).containsExactly(Detail.END);
        assertThat(world.webex.updates().get(0)).containsExactlyInAnyOrder(Detail.START, Detail.END);
    }

    @Test
    void anEntryThatIsMovedToATimeThatHasBegunStartsThereWithTheNextMinute() {
        world.webex.limits(LIMITS.with(PastStart.LEFT_OUT));
        times("2026-03-02T14:00:00Z", "2026-03-02T15:00:00Z");
        service.create(JANE, world.ref, "webex");
        times("2026-03-02T08:30:00Z", "2026-03-02T10:00:00Z");

        assertThat(service.update(JANE, world.ref).changed()).containsExactly(Detail.START, Detail.END);
        assertThat(told().start()).isEqualTo("2026-03-02T09:01:00Z");
        assertThat(service.read(world.ref).changed()).isEmpty();
    }

    @Test
    void aStartThatMovesWithinThePastIsNoChangeToAServiceThatTakesNone() {
        world.webex.limits(LIMITS.with(PastStart.LEFT_OUT));
        service.create(JANE, world.ref, "webex");
        times("2026-03-02T08:00:00Z", "2026-03-02T10:00:00Z");

        assertThat(service.read(world.ref).changed()).isEmpty();
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UNCHANGED);
        assertThat(world.webex.calls()).containsExactly("create");
    }

    @Test
    void anUpdateOfWhichNobodyKnowsIsToldWithAStartThatTheServiceTakes() {
        world.webex.limits(LIMITS.with(PastStart.LEFT_OUT));
        service.create(JANE, world.ref, "webex");
        times("2026-03-02T08:30:00Z", "2026-03-02T10:30:00Z");
        world.webex.loseNextAnswer("update");
        problem(() -> service.update(JANE, world.ref));

        service.update(JANE, world.ref);

        assertThat(world.webex.updates().get(1)).isEqualTo(EnumSet.allOf(Detail.class));
        assertThat(told().start()).isEqualTo("2026-03-02T09:01:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:05:00Z, 2026-03-02T09:11:00Z",
        "2026-03-02T09:00:18Z, 2026-03-02T09:11:00Z",
        "2026-03-02T09:11:00Z, 2026-03-02T09:11:00Z",
        "2026-03-02T09:11:01Z, 2026-03-02T09:11:01Z"
    })
    void whereLessIsLeftThanTheServiceTakesItIsToldTheLeastThatItTakes(String end, Instant told) {
        world.webex.limits(LIMITS.with(PastStart.LEFT_OUT));
        times("2026-03-02T08:30:00Z", end);

        service.create(JANE, world.ref, "webex");

        assertThat(told().end()).isEqualTo(told);
        assertThat(service.read(world.ref).changed()).isEmpty();
    }

    @Test
    void anEntryThatWasTooShortFromTheStartIsTooShortStill() {
        times("2026-03-02T08:56:00Z", "2026-03-02T09:05:00Z");
        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.TOO_SHORT);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02T09:00:17Z, true", "2026-03-02T09:00:16Z, true", "2026-03-02T09:00:18Z, false"})
    void whatHasEndedIsPast(String end, boolean past) {
        times("2026-03-02T08:30:00Z", end);
        if (past) {
            var problem = problem(() -> service.create(JANE, world.ref, "webex"));
            assertThat(problem.code()).isEqualTo(ProblemCode.IN_THE_PAST);
            assertThat(problem.field()).contains("end");
        } else {
            assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        }
    }

    @Test
    void aServiceThatKnowsNoTimesTakesWhatIsOver() {
        world.webex.capabilities(Capabilities.of());
        times("2026-03-01T08:30:00Z", "2026-03-01T08:31:00Z");

        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UNCHANGED);
    }

    @Test
    void aFractionOfASecondIsNoChangeAndIsNotKept() {
        times("2026-03-10T10:00:00.250Z", "2026-03-10T11:00:00.999Z");
        service.create(JANE, world.ref, "webex");

        assertThat(told().start()).isEqualTo("2026-03-10T10:00:00Z");
        assertThat(told().end()).isEqualTo("2026-03-10T11:00:00Z");
        times("2026-03-10T10:00:00.750Z", "2026-03-10T11:00:00Z");
        assertThat(service.read(world.ref).changed()).isEmpty();
    }

    @Test
    void whatOlderVersionsKeptWithFractionsCountsAsTheSame() {
        MeetingDetails details = new MeetingDetails(
                "Budget",
                Instant.parse("2026-03-10T10:00:00Z"),
                Instant.parse("2026-03-10T11:00:00Z"),
                java.time.ZoneId.of("Europe/Berlin"),
                "");
        String written = SyncedDetails.of(details).written().replace("10:00:00Z", "10:00:00.250Z");

        Set<Detail> changed = SyncedDetails.read(written).changedIn(details);

        assertThat(changed).isEmpty();
    }

    @Test
    void aMeetingThatPeopleAreInIsNotChangedAndSaysSo() {
        service.create(JANE, world.ref, "webex");
        world.set("Subject", "Budget, at length");
        world.webex.failNext("update", OperationFixture.failure(ProviderException.Kind.UNDER_WAY));

        assertThat(problem(() -> service.update(JANE, world.ref)).code()).isEqualTo(ProblemCode.UNDER_WAY);

        assertThat(service.update(JANE, world.ref).changed()).containsExactly(Detail.SUBJECT);
    }

    private void times(String start, String end) {
        world.set("StartDateTime", start);
        world.set("EndDateTime", end);
    }

    private MeetingDetails told() {
        return world.webex.meetings().get("webex-1").details();
    }
}
