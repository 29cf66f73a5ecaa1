package org.dominomeetings.core.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.JOHN;
import static org.dominomeetings.core.testing.OperationFixture.failure;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import java.util.EnumSet;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.entry.InMemoryServerEntryStore;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.RequestCount;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.Test;

/** What the operations do with services that cannot do all that others can. */
class ProviderCapabilitiesTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    @Test
    void aChangeThatTheServiceDoesNotFollowIsNoneAndCostsNoCall() {
        world.webex.capabilities(Capabilities.of(Capability.IN_PLACE_UPDATE, Capability.LOOKUP)
                .following(EnumSet.of(Detail.SUBJECT))
                .calling(RequestCount.ONE, RequestCount.ONE, RequestCount.NONE));
        service.create(JANE, world.ref, "webex");
        world.set("Body", "Other numbers");

        assertThat(service.read(world.ref).changed()).isEmpty();
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UNCHANGED);
        assertThat(world.webex.calls()).containsExactly("create");

        world.set("Subject", "Budget 2027");
        assertThat(service.update(JANE, world.ref).changed()).containsExactly(Detail.SUBJECT);
        assertThat(world.webex.updates()).containsExactly(EnumSet.of(Detail.SUBJECT));
    }

    @Test
    void aMeetingThatCannotBeDeletedIsTakenOffTheEntryWithoutACall() {
        world.webex.capabilities(Capabilities.of());
        service.create(JANE, world.ref, "webex");

        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.DELETED);
        assertThat(world.webex.calls()).containsExactly("create");
        assertThat(world.item("meetingId")).isNull();
        assertThat(world.record().state()).isEqualTo(MeetingState.NONE);
    }

    @Test
    void aServiceThatKnowsNoTimesCannotHaveRefusedThem() {
        world.webex.capabilities(
                Capabilities.of(Capability.DELETE).calling(RequestCount.ONE, RequestCount.NONE, RequestCount.ONE));
        world.webex.failNext("create", failure(ProviderException.Kind.INVALID));

        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.PROVIDER_FORBIDS);
        assertThat(world.record().state()).isEqualTo(MeetingState.NONE);
    }

    @Test
    void aServiceWithoutAccountsServesWhoeverMayWriteTheEntry() {
        world.zoom.withoutAccounts();
        service.create(JANE, world.ref, "zoom");

        assertThat(service.delete(JOHN, world.ref).done()).isEqualTo(Done.DELETED);
        assertThat(world.transport.authorizations()).containsOnlyNulls().hasSize(2);
    }

    @Test
    void aCreateThatIsHarmlessTwiceIsSentAgainAtOnceUnderItsMark() {
        world.webex.capabilities(Capabilities.of(Capability.IDEMPOTENT_CREATE, Capability.DELETE));
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));

        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.webex.calls()).containsExactly("create", "create");
        assertThat(world.webex.meetings()).containsOnlyKeys("webex-1");
    }

    @Test
    void aCreateOfWhichNobodyHeardIsNotForgottenWhereSendingItAgainIsRefused() {
        world.webex.capabilities(Capabilities.of(Capability.IDEMPOTENT_CREATE, Capability.DELETE));
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));
        world.webex.failNext("create", failure(ProviderException.Kind.UNAVAILABLE));
        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.PROVIDER_UNAVAILABLE);

        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.webex.meetings()).containsOnlyKeys("webex-1");
    }

    /** The first create may be on its way while the second one is answered. */
    private void createAgain() {
        world.webex.capabilities(Capabilities.of(Capability.IDEMPOTENT_CREATE, Capability.DELETE));
        world.webex.failNext("create", failure(ProviderException.Kind.OUTCOME_UNKNOWN));
        problem(() -> service.create(JANE, world.ref, "webex"));
        service.create(JANE, world.ref, "webex");
    }

    @Test
    void aDeleteWaitsUntilNoCreateOfTheSameMeetingCanBeOnItsWayAnyMore() {
        createAgain();

        MeetingException tooEarly = problem(() -> service.delete(JANE, world.ref));
        assertThat(tooEarly.code()).isEqualTo(ProblemCode.IN_PROGRESS);
        assertThat(tooEarly.retryAfter()).contains(Duration.ofMinutes(2));
        world.clock.advance(Duration.ofMinutes(2));
        world.webex.failNext("delete", failure(ProviderException.Kind.UNAVAILABLE));
        assertThat(problem(() -> service.delete(JANE, world.ref)).code()).isEqualTo(ProblemCode.PROVIDER_UNAVAILABLE);
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.DELETED);
        assertThat(world.webex.calls()).containsExactly("create", "create", "delete", "delete");
    }

    @Test
    void aDeleteThatHasToWaitIsDoneWithoutAnotherClick() {
        createAgain();
        problem(() -> service.delete(JANE, world.ref));

        world.clock.advance(Duration.ofMinutes(2));
        assertThat(service.sweeper(new InMemoryServerEntryStore(world.entries))
                        .run()
                        .settled())
                .isEqualTo(1);
        assertThat(world.webex.meetings()).isEmpty();
        assertThat(world.item("meetingId")).isNull();
    }

    @Test
    void aDeleteDaysAfterARepeatedCreateDoesNotWaitForAProcessThatHasJustStarted() {
        createAgain();
        world.clock.advance(Duration.ofHours(2));

        assertThat(world.service().delete(JANE, world.ref).done()).isEqualTo(Done.DELETED);
    }

    @Test
    void aCreateIsLookedUpFirstWhereThatIsPossibleSinceItsSubjectMayHaveChanged() {
        world.webex.capabilities(Capabilities.of(Capability.IDEMPOTENT_CREATE, Capability.LOOKUP, Capability.DELETE));
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));
        world.set("Subject", "Budget 2027");

        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.webex.calls()).containsExactly("create", "find");
        assertThat(world.item("meetingId")).isEqualTo("webex-1");
    }

    @Test
    void aCreateThatWasNotFoundIsSentAgainWithoutWaitingWhereThatIsHarmless() {
        world.webex.capabilities(Capabilities.of(Capability.IDEMPOTENT_CREATE, Capability.LOOKUP, Capability.DELETE));
        world.webex.failNext(
                "create", new ProviderException(ProviderException.Kind.OUTCOME_UNKNOWN, "closed before the answer"));
        problem(() -> service.create(JANE, world.ref, "webex"));

        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.webex.calls()).containsExactly("create", "find", "create");
    }

    @Test
    void aMeetingThatCameToBeByTheQuestionIsToldItsSubjectWithTheNextUpdate() {
        world.webex.capabilities(Capabilities.of(Capability.IDEMPOTENT_CREATE, Capability.IN_PLACE_UPDATE)
                .following(EnumSet.of(Detail.SUBJECT, Detail.START, Detail.END)));
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));

        // Until the create can no longer be on its way: it would make another one after a delete.
        assertThat(problem(() -> service.update(JANE, world.ref)).code()).isEqualTo(ProblemCode.OUTCOME_UNKNOWN);
        world.clock.advance(Duration.ofMinutes(2));
        assertThat(service.update(JANE, world.ref).changed()).containsExactly(Detail.SUBJECT);
        assertThat(world.webex.calls()).containsExactly("create", "find", "update");
    }

    @Test
    void aCreateOfWhichNothingCanBeLeftIsMadeAnewWithoutALookUp() {
        world.webex.capabilities(Capabilities.of());
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));

        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.webex.calls()).containsExactly("create", "create");
        assertThat(world.item("meetingId")).isEqualTo("webex-2");
    }
}
