package org.dominomeetings.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.JOHN;
import static org.dominomeetings.core.testing.OperationFixture.failure;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.Test;

/** A create whose answer never came, or whose outcome was never recorded: looked up before anything else is sent. */
class UnknownCreateOutcomeTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    @Test
    void staysOpenForAsLongAsTheCreateCanBeOnItsWayWhateverTheClockIsSetTo() {
        world.webex.failNext("create", failure(Kind.OUTCOME_UNKNOWN));
        problem(() -> service.create(JANE, world.ref, "webex"));
        world.clock.set(OperationFixture.NOW.plus(Duration.ofDays(1)));

        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.OUTCOME_UNKNOWN);
        world.clock.advance(Duration.ofMinutes(2));
        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(OperationResult.Done.CREATED);
        assertThat(world.webex.calls()).containsExactly("create", "find", "find", "create");
    }

    @Test
    void saysSoAndLeavesTheEntryAsItWas() {
        var before = world.entries.items(OperationFixture.UNID);
        MeetingException problem = loseTheAnswer();
        assertThat(problem.code()).isEqualTo(ProblemCode.OUTCOME_UNKNOWN);
        assertThat(problem.arguments()).containsExactly("Webex");
        assertThat(world.record().state()).isEqualTo(MeetingState.UNKNOWN);
        assertThat(world.entries.items(OperationFixture.UNID)).isEqualTo(before);
    }

    @Test
    void findsTheMeetingThatWasMadeAndShowsItWithoutASecondCreate() {
        loseTheAnswer();
        OperationResult answer = service.create(JANE, world.ref, "webex");

        assertThat(answer.done()).isEqualTo(Done.CREATED);
        assertThat(world.webex.calls()).containsExactly("create", "find");
        assertThat(world.webex.meetings()).containsOnlyKeys("webex-1");
        assertThat(world.item("meetingId")).isEqualTo("webex-1");
        assertThat(world.record().state()).isEqualTo(MeetingState.LIVE);
        assertThat(world.record().isWritten()).isTrue();
    }

    @Test
    void looksTheMeetingUpAtTheTimeItWasMadeForWhereTheEntryHasMovedSince() {
        loseTheAnswer();
        world.set("StartDateTime", "2026-03-11T10:00:00Z");
        world.set("EndDateTime", "2026-03-11T11:00:00Z");

        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.webex.calls()).containsExactly("create", "find");
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UPDATED);
    }

    @Test
    void waitsWhereTheMeetingIsNotFoundYetAndSaysHowLong() {
        world.webex.failNext("create", failure(Kind.OUTCOME_UNKNOWN));
        problem(() -> service.create(JANE, world.ref, "webex"));
        world.clock.advance(Duration.ofSeconds(119));

        MeetingException problem = problem(() -> service.create(JANE, world.ref, "webex"));
        assertThat(problem.code()).isEqualTo(ProblemCode.OUTCOME_UNKNOWN);
        assertThat(problem.retryAfter()).contains(Duration.ofSeconds(1));
        assertThat(world.webex.calls()).containsExactly("create", "find");
        assertThat(world.record().state()).isEqualTo(MeetingState.UNKNOWN);
    }

    @Test
    void createsUnderAnotherMarkOnceItIsSureThatTheFirstNeverCameToBe() {
        world.webex.failNext("create", failure(Kind.OUTCOME_UNKNOWN));
        problem(() -> service.create(JANE, world.ref, "webex"));
        String firstKey = world.record().idempotencyKey();
        world.clock.advance(Duration.ofSeconds(120));

        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.webex.calls()).containsExactly("create", "find", "create");
        assertThat(world.webex.meetings()).hasSize(1);
        assertThat(world.webex.meetings().get("webex-1").idempotencyKey()).isNotEqualTo(firstKey);
    }

    @Test
    void staysUnknownWhereTheLookUpFails() {
        loseTheAnswer();
        world.clock.advance(Duration.ofHours(1));
        world.webex.failNext("find", failure(Kind.UNAVAILABLE));

        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.PROVIDER_UNAVAILABLE);
        assertThat(world.record().state()).isEqualTo(MeetingState.UNKNOWN);
        assertThat(world.webex.meetings()).hasSize(1);
    }

    @Test
    void findsTheMeetingAgainWhoseOutcomeCouldNotBeRecorded() {
        world.ledger.failNext(MeetingState.LIVE);
        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
        assertThat(world.record().state()).isEqualTo(MeetingState.CREATING);

        assertThat(world.service().create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.webex.calls()).containsExactly("create", "find");
        assertThat(world.webex.meetings()).hasSize(1);
        assertThat(world.item("meetingId")).isEqualTo("webex-1");
    }

    @Test
    void takesAnIntentWithoutOutcomeForOpenWhereTheServerDiedInTheCall() {
        world.webex.onCreate(() -> {
            throw new InternalError("the server dies");
        });
        assertThatThrownBy(() -> service.create(JANE, world.ref, "webex")).isInstanceOf(InternalError.class);
        assertThat(world.record().state()).isEqualTo(MeetingState.CREATING);
        world.webex.onCreate(() -> {});

        MeetingService restarted = world.service();
        assertThat(problem(() -> restarted.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.OUTCOME_UNKNOWN);
        world.clock.advance(Duration.ofMinutes(2));
        assertThat(restarted.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.webex.calls()).containsExactly("find", "find", "create");
    }

    /** The time in the record is another server's, whose clock may be an hour behind this one's. */
    @Test
    void waitsByItsOwnClockForACreateThatAnotherServerHasSent() {
        loseTheAnswer();
        world.webex.lose("webex-1");
        world.clock.advance(Duration.ofHours(1));
        MeetingService other = world.service();

        MeetingException problem = problem(() -> other.create(JANE, world.ref, "webex"));
        assertThat(problem.code()).isEqualTo(ProblemCode.OUTCOME_UNKNOWN);
        assertThat(problem.retryAfter()).contains(Duration.ofMinutes(2));
        world.clock.advance(Duration.ofMinutes(2));
        assertThat(other.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
    }

    @Test
    void updatesTheMeetingThatItFinds() {
        loseTheAnswer();
        world.set("Subject", "Budget 2027");
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UPDATED);
        assertThat(world.webex.calls()).containsExactly("create", "find", "update");
        assertThat(world.webex.meetings().get("webex-1").details().subject()).isEqualTo("Budget 2027");
    }

    @Test
    void hasNothingToUpdateWhereTheMeetingNeverCameToBe() {
        world.webex.failNext("create", failure(Kind.OUTCOME_UNKNOWN));
        problem(() -> service.create(JANE, world.ref, "webex"));
        world.clock.advance(Duration.ofMinutes(2));
        assertThat(problem(() -> service.update(JANE, world.ref)).code()).isEqualTo(ProblemCode.NO_MEETING);
        assertThat(world.webex.calls()).containsExactly("create", "find");
    }

    @Test
    void deletesTheMeetingThatItFinds() {
        loseTheAnswer();
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.DELETED);
        assertThat(world.webex.calls()).containsExactly("create", "find", "delete");
        assertThat(world.webex.meetings()).isEmpty();
    }

    @Test
    void hasNothingToDeleteWhereTheMeetingNeverCameToBe() {
        world.webex.failNext("create", failure(Kind.OUTCOME_UNKNOWN));
        problem(() -> service.create(JANE, world.ref, "webex"));
        world.clock.advance(Duration.ofMinutes(2));
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.ALREADY_GONE);
        assertThat(world.webex.calls()).containsExactly("create", "find");
    }

    @Test
    void isNotLookedUpByAnotherPersonWithTheHostsAccount() {
        loseTheAnswer();
        assertThat(problem(() -> service.create(JOHN, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.OTHER_HOST);
        assertThat(problem(() -> service.update(JOHN, world.ref)).code()).isEqualTo(ProblemCode.OTHER_HOST);
        assertThat(problem(() -> service.delete(JOHN, world.ref)).code()).isEqualTo(ProblemCode.OTHER_HOST);
        assertThat(world.webex.calls()).containsExactly("create");
    }

    private MeetingException loseTheAnswer() {
        world.webex.loseNextAnswer("create");
        return problem(() -> service.create(JANE, world.ref, "webex"));
    }
}
