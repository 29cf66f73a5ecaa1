package org.dominomeetings.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.JOHN;
import static org.dominomeetings.core.testing.OperationFixture.failure;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import java.util.List;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.entry.ServerEntryStore;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.UnresolvedMeeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.recovery.SweepResult;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The link can be taken off one's own entry whatever became of the account, and no meeting is forgotten by that. */
class LeaveMeetingTest {
    private static final Duration SOON = Duration.ofMinutes(3);

    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    @Test
    void anOrdinaryDeleteTakesTheLinkOffWhereTheAccountIsNoLongerConnected() {
        service.create(JANE, world.ref, "webex");
        world.accounts.forget(JANE.name(), "webex");

        OperationResult answer = service.delete(JANE, world.ref);

        assertThat(answer.done()).isEqualTo(Done.LINK_REMOVED);
        assertNothingIsShown();
        assertThat(world.record().state()).isEqualTo(MeetingState.NONE);
        assertThat(world.record().isOpen()).isFalse();
        assertThat(world.webex.meetings()).hasSize(1);
        assertThat(service.read(world.ref).done()).isEqualTo(Done.NONE);
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.ALREADY_GONE);
    }

    @Test
    void soDoesDetach() {
        service.create(JANE, world.ref, "webex");
        assertThat(problem(() -> service.detach(JANE, world.ref)).code()).isEqualTo(ProblemCode.OWN_MEETING);
        world.accounts.forget(JANE.name(), "webex");

        assertThat(service.detach(JANE, world.ref).done()).isEqualTo(Done.LINK_REMOVED);
        assertNothingIsShown();
    }

    @Test
    void soDoesADiscardOfAnEntryThatWasNeverSaved() {
        service.create(JANE, world.ref, "webex");
        world.accounts.forget(JANE.name(), "webex");

        assertThat(service.discard(
                                JANE, world.ref, new EntryStore.Place(world.entries.key(OperationFixture.UNID), null))
                        .done())
                .isEqualTo(Done.LINK_REMOVED);
        connectAgain();
        assertThat(sweepLater().open()).isEmpty();
        assertThat(world.webex.meetings()).isEmpty();
    }

    @Test
    void theOperatorHasTheMeetingUntilTheAccountIsBackAndThenItIsDeleted() {
        service.create(JANE, world.ref, "webex");
        world.accounts.forget(JANE.name(), "webex");
        service.delete(JANE, world.ref);

        assertThat(service.openMatters(List.of()))
                .extracting(UnresolvedMeeting::entry)
                .containsExactly(world.entries.key(OperationFixture.UNID));
        SweepResult sweep = sweepLater();
        assertThat(service.openMatters(sweep.open()))
                .extracting(open -> open.why().code())
                .containsExactly(ProblemCode.NOT_CONNECTED);
        UnresolvedMeeting matter = sweep.open().get(0);
        assertThat(matter.why().code()).isEqualTo(ProblemCode.NOT_CONNECTED);
        assertThat(matter.entry()).isEqualTo(world.entries.key(OperationFixture.UNID));
        assertThat(matter.person()).isEqualTo(JANE.name());
        assertThat(world.webex.meetings()).hasSize(1);

        connectAgain();
        assertThat(sweepLater().open()).isEmpty();
        assertThat(world.webex.meetings()).isEmpty();
        assertThat(sweepLater().settled()).isZero();
        assertNothingIsShown();
    }

    @Test
    void anotherServiceCanBeChosenAfterwardsAndKeepsItsMeetingWhenTheOldOneIsDeleted() {
        world.zoom.withoutAccounts();
        service.create(JANE, world.ref, "webex");
        world.accounts.forget(JANE.name(), "webex");
        service.delete(JANE, world.ref);

        assertThat(service.create(JANE, world.ref, "zoom").done()).isEqualTo(Done.CREATED);
        connectAgain();
        sweepLater();

        assertThat(world.webex.meetings()).isEmpty();
        assertThat(world.zoom.meetings()).hasSize(1);
        assertThat(world.item("meetingId")).isEqualTo("zoom-1");
        assertThat(world.item("Location")).doesNotContain("webex-1").contains("zoom-1");
    }

    @Test
    void anAccountThatTheServiceRefusedForGoodIsGone() {
        service.create(JANE, world.ref, "webex");
        world.transport.refuse("access-1");
        world.tokens.fail(failure(Kind.RECONNECT));
        // The service says so now for the first time: the person may want to connect again.
        assertThat(problem(() -> service.delete(JANE, world.ref)).code()).isEqualTo(ProblemCode.RECONNECT);
        assertThat(world.item("meetingId")).isEqualTo("webex-1");

        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.LINK_REMOVED);
        assertNothingIsShown();
        assertThat(sweepLater().open().get(0).why().code()).isEqualTo(ProblemCode.RECONNECT);
    }

    @Test
    void aServiceThatIsNoLongerSetUpIsGone() {
        service.create(JANE, world.ref, "webex");
        MeetingService without = world.service(world.zoom);

        assertThat(without.delete(JANE, world.ref).done()).isEqualTo(Done.LINK_REMOVED);
        assertNothingIsShown();
        world.clock.advance(SOON);
        assertThat(without.sweeper(kept()).run().open().get(0).why().code()).isEqualTo(ProblemCode.NOT_CONFIGURED);

        assertThat(sweepLater().open()).isEmpty();
        assertThat(world.webex.meetings()).isEmpty();
    }

    @Test
    void theMeetingOfAHostWhoIsGoneIsTakenOffByWhoMayEditTheEntry() {
        service.create(JOHN, world.ref, "webex");
        assertThat(problem(() -> service.delete(JANE, world.ref)).code()).isEqualTo(ProblemCode.OTHER_HOST);

        world.accounts.forget(JOHN.name(), "webex");
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.LINK_REMOVED);
        assertNothingIsShown();
    }

    /** Whether the host has left the company nobody here can know as long as his account is connected. */
    @Test
    void theMeetingOfAHostWhoseAccountIsStillConnectedIsDetachedAndDeletedInHisNameLater() {
        service.create(JOHN, world.ref, "webex");

        assertThat(service.detach(JANE, world.ref).done()).isEqualTo(Done.LINK_REMOVED);
        assertNothingIsShown();
        assertThat(world.webex.meetings()).hasSize(1);
        sweepLater();
        assertThat(world.webex.meetings()).isEmpty();
        assertThat(world.webex.callers()).last().isEqualTo("account-john");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"UNAVAILABLE", "BUSY", "FORBIDDEN", "INVALID"})
    void whatIsMerelyDownOrRefusedIsLeftBehindOnlyOnThePersonsWord(Kind kind) {
        service.create(JANE, world.ref, "webex");
        world.webex.failNext("delete", failure(kind));
        problem(() -> service.delete(JANE, world.ref));
        assertThat(world.item("meetingId")).isEqualTo("webex-1");

        world.webex.failNext("delete", failure(kind));
        assertThat(service.deleteOrLeave(JANE, world.ref).done()).isEqualTo(Done.LINK_REMOVED);
        assertNothingIsShown();
        sweepLater();
        assertThat(world.webex.meetings()).isEmpty();
    }

    @Test
    void whatCanBeDeletedIsDeletedOnThePersonsWordToo() {
        service.create(JANE, world.ref, "webex");
        assertThat(service.deleteOrLeave(JANE, world.ref).done()).isEqualTo(Done.DELETED);
        assertThat(world.webex.meetings()).isEmpty();
    }

    @Test
    void nothingIsLeftBehindWhereTheAccountStoreIsOutOfReach() {
        service.create(JANE, world.ref, "webex");
        world.ledger.outOfReach(true);
        assertThat(problem(() -> service.delete(JANE, world.ref)).code()).isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
        assertThat(problem(() -> service.deleteOrLeave(JANE, world.ref)).code())
                .isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
        world.ledger.outOfReach(false);
        assertThat(world.item("meetingId")).isEqualTo("webex-1");
    }

    @Test
    void aCreateOfWhichNobodyKnowsIsLookedForAndDeletedLater() {
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));
        world.accounts.forget(JANE.name(), "webex");

        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.LINK_REMOVED);
        assertNothingIsShown();
        world.zoom.withoutAccounts();
        assertThat(service.create(JANE, world.ref, "zoom").done()).isEqualTo(Done.CREATED);

        connectAgain();
        sweepLater();
        assertThat(world.webex.meetings()).isEmpty();
        assertThat(world.item("meetingId")).isEqualTo("zoom-1");
    }

    /** The server died between the two writes: the entry shows the meeting, whose link its guests have. */
    @Test
    void whatTheEntryStillHoldsIsNotDeleted() {
        service.create(JANE, world.ref, "webex");
        LedgerRecord live = world.record();
        world.ledger.write(live.leftBehind(null, world.clock.now()));

        assertThat(sweepLater().open()).isEmpty();
        assertThat(world.webex.meetings()).hasSize(1);

        world.accounts.forget(JANE.name(), "webex");
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.LINK_REMOVED);
        connectAgain();
        sweepLater();
        assertThat(world.webex.meetings()).isEmpty();
    }

    @Test
    void whatTheEntryNeverLetGoOfIsForgottenInTheEnd() {
        service.create(JANE, world.ref, "webex");
        world.ledger.write(world.record().leftBehind(null, world.clock.now()));

        world.clock.advance(Duration.ofHours(2));
        sweepLater();

        assertThat(left().isOpen()).isFalse();
        assertThat(world.webex.meetings()).hasSize(1);
    }

    @Test
    void aMeetingThatIsOverNeedsNobodysHand() {
        service.create(JANE, world.ref, "webex");
        world.accounts.forget(JANE.name(), "webex");
        service.delete(JANE, world.ref);

        world.clock.advance(Duration.ofDays(9));

        assertThat(sweepLater().open()).isEmpty();
        assertThat(left().isOpen()).isFalse();
        assertThat(world.webex.calls()).containsExactly("create");
    }

    /** The server died before the entry was written: the sweeper, or the next click, takes the link off. */
    @Test
    void anEntryThatCouldNotBeWrittenIsWrittenLater() {
        service.create(JANE, world.ref, "webex");
        world.accounts.forget(JANE.name(), "webex");
        world.entries.refuseNextWrite(MeetingException.of(ProblemCode.SERVER_ERROR));
        assertThat(problem(() -> service.delete(JANE, world.ref)).code()).isEqualTo(ProblemCode.ENTRY_NOT_WRITTEN);

        sweepLater();
        assertNothingIsShown();
    }

    @Test
    void anInviteesCopyIsStillTheChairs() {
        service.create(JANE, world.ref, "webex");
        world.accounts.forget(JANE.name(), "webex");
        world.set("NotTheChair", "1");
        assertThat(problem(() -> service.delete(JOHN, world.ref)).code()).isEqualTo(ProblemCode.NOT_CHAIR);
        problem(() -> service.detach(JOHN, world.ref));
        assertThat(world.item("meetingId")).isEqualTo("webex-1");
    }

    private void assertNothingIsShown() {
        assertThat(world.item("meetingId")).isNull();
        assertThat(world.item("MeetingEntryKey")).isNull();
        assertThat(world.entries.items(OperationFixture.UNID).getOrDefault("OnlineMeeting", List.of("")))
                .containsExactly("");
        assertThat(world.item("Location")).isEqualTo("Room 4");
    }

    private LedgerRecord left() {
        return world.ledger
                .find(world.entries.key(OperationFixture.UNID).left(1))
                .orElseThrow();
    }

    private void connectAgain() {
        Tokens pair = new Tokens("access-2", world.clock.now().plus(Duration.ofHours(12)), "refresh-2");
        world.accounts.connect(JANE.name(), "webex", pair, "account-jane");
        assertThat(world.accounts.state(JANE.name(), "webex")).contains(Account.State.ACTIVE);
    }

    private SweepResult sweepLater() {
        world.clock.advance(SOON);
        return service.sweeper(kept()).run();
    }

    private ServerEntryStore kept() {
        return new ServerEntryStore() {
            @Override
            public Presence presence(EntryId key) {
                assertThat(key.isLeft()).as("there is no document for " + key).isFalse();
                return Presence.SAVED;
            }

            @Override
            public EntryDocument saved(EntryId key) {
                assertThat(key.isLeft()).as("there is no document for " + key).isFalse();
                return world.entries.saved(key.unid());
            }
        };
    }
}
