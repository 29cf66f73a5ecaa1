package org.dominomeetings.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.failure;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Instant;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After an update whose outcome nobody knows the service may be in step or not, until one is answered. */
class UnknownUpdateOutcomeTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    @BeforeEach
    void loseTheAnswerOfAnUpdateThatMovedTheMeeting() {
        service.create(JANE, world.ref, "webex");
        world.set("StartDateTime", "2026-03-10T09:30:00Z");
        world.webex.loseNextAnswer("update");
        assertThat(problem(() -> service.update(JANE, world.ref)).code()).isEqualTo(ProblemCode.OUTCOME_UNKNOWN);
    }

    @Test
    void isRecordedAsOpen() {
        assertThat(world.record().state()).isEqualTo(MeetingState.UPDATING);
    }

    @Test
    void isSentAgainAndSettledWithThat() {
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UPDATED);
        assertThat(world.record().state()).isEqualTo(MeetingState.LIVE);
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UNCHANGED);
        assertThat(world.webex.calls()).containsExactly("create", "update", "update");
    }

    @Test
    void isTakenBackAtTheServiceToWhereTheUserTookItBackInTheEntry() {
        backToTen();
        OperationResult answer = service.update(JANE, world.ref);

        assertThat(answer.done()).isEqualTo(Done.UPDATED);
        assertThat(world.webex.updates().get(1)).containsExactlyInAnyOrder(Detail.values());
        assertThat(world.webex.meetings().get("webex-1").details().start())
                .isEqualTo(Instant.parse("2026-03-10T10:00:00Z"));
    }

    @Test
    void isTakenBackAlsoWhereTheUserChangedSomethingElseInstead() {
        backToTen();
        world.set("Subject", "Budget 2027");
        service.update(JANE, world.ref);
        // Of the subject alone, a service that patches would keep the start of the lost update.
        assertThat(world.webex.updates().get(1)).contains(Detail.SUBJECT, Detail.START);
    }

    @Test
    void staysOpenWhereTheNextUpdateIsRefused() {
        backToTen();
        world.webex.failNext("update", failure(Kind.UNAVAILABLE));
        problem(() -> service.update(JANE, world.ref));

        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UPDATED);
        assertThat(world.webex.meetings().get("webex-1").details().start())
                .isEqualTo(Instant.parse("2026-03-10T10:00:00Z"));
    }

    @Test
    void staysOpenWhereTheTokenCannotBeRefreshed() {
        backToTen();
        world.transport.refuse("access-1");
        world.tokens.fail(failure(Kind.UNAVAILABLE));
        problem(() -> service.update(JANE, world.ref));
        assertThat(world.record().state()).isEqualTo(MeetingState.UPDATING);
    }

    @Test
    void staysOpenWhereADeleteIsRefused() {
        backToTen();
        world.webex.failNext("delete", failure(Kind.UNAVAILABLE));
        problem(() -> service.delete(JANE, world.ref));
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UPDATED);
    }

    @Test
    void doesNotHinderADelete() {
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.DELETED);
        assertThat(world.webex.meetings()).isEmpty();
    }

    @Test
    void showsTheMeetingThereIsToWhoeverCreatesAgain() {
        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.ALREADY_THERE);
        assertThat(world.record().state()).isEqualTo(MeetingState.UPDATING);
    }

    private void backToTen() {
        world.set("StartDateTime", "2026-03-10T10:00:00Z");
    }
}
