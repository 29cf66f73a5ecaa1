package org.dominomeetings.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.operation.OperationResult;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One meeting for a repeating set. */
class SeriesRulesTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    @BeforeEach
    void everyTuesday() {
        // The set began a week ago, at the time of day that its next instances have.
        world.set("StartDateTime", "2026-02-24T10:00:00Z");
        world.set("EndDateTime", "2026-02-24T11:00:00Z");
        world.set("RepeatDates", "2026-02-24T10:00:00Z", "2026-03-03T10:00:00Z", "2026-03-10T10:00:00Z");
    }

    @Test
    void theMeetingIsAtTheNextInstanceAndTheAnswerSaysThatItIsForAll() {
        OperationResult answer = service.create(JANE, world.ref, "webex");

        assertThat(answer.done()).isEqualTo(Done.CREATED);
        assertThat(answer.isSeries()).isTrue();
        assertThat(world.record().sent().orElseThrow().start().orElseThrow()).isEqualTo("2026-03-03T10:00:00Z");
    }

    @Test
    void theMeetingStaysWhereItIsWhenItsInstanceIsOver() {
        service.create(JANE, world.ref, "webex");
        world.clock.advance(Duration.ofDays(3));

        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UNCHANGED);
        assertThat(service.read(world.ref).changed()).isEmpty();
        assertThat(world.webex.calls()).hasSize(1);
    }

    @Test
    void anotherSubjectReachesTheServiceAfterTheFirstInstanceIsOver() {
        service.create(JANE, world.ref, "webex");
        world.clock.advance(Duration.ofDays(3));
        world.set("Subject", "Budget, in detail");

        assertThat(service.update(JANE, world.ref).changed()).hasToString("[SUBJECT]");
    }

    @Test
    void aSetThatMovedTakesItsMeetingAlong() {
        service.create(JANE, world.ref, "webex");
        world.set("StartDateTime", "2026-02-24T14:00:00Z");
        world.set("EndDateTime", "2026-02-24T15:00:00Z");
        world.set("RepeatDates", "2026-02-24T14:00:00Z", "2026-03-03T14:00:00Z", "2026-03-10T14:00:00Z");

        assertThat(service.update(JANE, world.ref).changed()).hasToString("[START, END]");
        assertThat(world.record().sent().orElseThrow().start().orElseThrow()).isEqualTo("2026-03-03T14:00:00Z");
    }

    @Test
    void anInstanceThatMovedAloneNeverMovesTheMeetingOfAll() {
        service.create(JANE, world.ref, "webex");
        world.set("MovedAlone", "1");

        assertThat(problem(() -> service.update(JANE, world.ref)).code()).isEqualTo(ProblemCode.INSTANCE_MOVED);
        assertThat(world.webex.calls()).hasSize(1);
        assertThat(service.delete(JANE, world.ref).isSeries()).isTrue();
    }

    @Test
    void aSetThatIsOverGetsNoMeeting() {
        world.clock.advance(Duration.ofDays(30));

        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.IN_THE_PAST);
    }
}
