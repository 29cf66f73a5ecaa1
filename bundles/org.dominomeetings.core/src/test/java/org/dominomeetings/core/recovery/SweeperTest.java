package org.dominomeetings.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.JOHN;
import static org.dominomeetings.core.testing.OperationFixture.UNID;
import static org.dominomeetings.core.testing.OperationFixture.failure;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.entry.InMemoryServerEntryStore;
import org.dominomeetings.core.ledger.UnresolvedMeeting;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is finished without a click, after what a server that died or a service that was silent has left. */
class SweeperTest {
    private static final Duration SETTLED = Duration.ofMinutes(2);

    private final OperationFixture world = new OperationFixture();
    private final EntryStore.Place nowhere = new EntryStore.Place(world.entries.key(OperationFixture.UNID), null);
    private final MeetingService service = world.service();
    private final InMemoryServerEntryStore kept = new InMemoryServerEntryStore(world.entries);

    /** Of a server that has started again. */
    private Sweeper sweeper = world.service().sweeper(kept);

    @Test
    void aMeetingThatWasMadeWithoutOurKnowingIsPutOnItsEntry() {
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));
        world.clock.advance(SETTLED);

        SweepResult sweep = sweep();

        assertThat(sweep.settled()).isEqualTo(1);
        assertThat(sweep.open()).isEmpty();
        assertThat(world.item("meetingId")).isEqualTo("webex-1");
        assertThat(world.item("Location")).startsWith("Room 4");
        assertThat(world.record().isOpen()).isFalse();
        assertThat(world.webex.calls()).containsExactly("create", "find");
    }

    @Test
    void aCreateThatNeverCameToBeIsDroppedAndNotSentAgain() {
        world.webex.failNext("create", failure(Kind.OUTCOME_UNKNOWN));
        problem(() -> service.create(JANE, world.ref, "webex"));
        var before = world.entries.items(UNID);
        world.clock.advance(SETTLED);

        assertThat(sweep().open())
                .as("too early for a server that has just started")
                .hasSize(1);
        world.clock.advance(SETTLED);
        assertThat(sweep().open()).isEmpty();
        assertThat(world.record().state()).isEqualTo(MeetingState.NONE);
        assertThat(world.webex.calls()).containsExactly("create", "find", "find");
        assertThat(world.entries.items(UNID)).isEqualTo(before);
    }

    @Test
    void aMeetingThatCameToBeByTheQuestionIsToldItsSubject() {
        world.webex.capabilities(Capabilities.of(Capability.IDEMPOTENT_CREATE, Capability.IN_PLACE_UPDATE)
                .following(EnumSet.of(Detail.SUBJECT, Detail.START, Detail.END)));
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));
        world.clock.advance(SETTLED);

        assertThat(sweep().settled()).isZero();
        assertThat(world.webex.calls()).as("a question would make one").containsExactly("create");
        world.clock.advance(SETTLED);
        assertThat(sweep().settled()).isEqualTo(1);
        assertThat(world.webex.updates()).containsExactly(EnumSet.of(Detail.SUBJECT));
        assertThat(world.item("meetingId")).isEqualTo("webex-1");
        assertThat(world.record().isOpen()).isFalse();
    }

    @Test
    void whatSomebodyMayStillBeAtIsLeftAlone() {
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));
        world.clock.advance(SETTLED.minusSeconds(1));

        SweepResult sweep = sweep();

        assertThat(sweep.settled()).isZero();
        assertThat(sweep.open()).isEmpty();
        assertThat(world.webex.calls()).containsExactly("create");
    }

    @Test
    void aLinkThatCouldNotBeWrittenIsWritten() {
        world.entries.refuseNextWrite(MeetingException.of(ProblemCode.ENTRY_NOT_WRITTEN));
        problem(() -> service.create(JANE, world.ref, "webex"));
        assertThat(world.item("meetingId")).isNull();
        world.clock.advance(SETTLED);

        assertThat(sweep().settled()).isEqualTo(1);
        assertThat(world.item("meetingId")).isEqualTo("webex-1");
        assertThat(world.webex.calls()).containsExactly("create");
    }

    @Test
    void nothingIsLeftToDoWhereMeetingAndEntryAreBothGone() {
        world.entries.refuseNextWrite(MeetingException.of(ProblemCode.ENTRY_NOT_WRITTEN));
        problem(() -> service.create(JANE, world.ref, "webex"));
        world.webex.lose("webex-1");
        world.set("Subject", "Budget 2027");
        problem(() -> service.update(JANE, world.ref));
        assertThat(world.record().state()).isEqualTo(MeetingState.GONE_AT_PROVIDER);
        assertThat(world.record().isOpen()).isTrue();
        kept.deleted(UNID, true);
        world.clock.advance(SETTLED);

        assertThat(sweep().open()).isEmpty();
        assertThat(world.record().isOpen()).isFalse();
    }

    @Test
    void anUpdateOfUnknownOutcomeIsSentWholeAsTheEntryIsNow() {
        service.create(JANE, world.ref, "webex");
        world.set("Subject", "Budget 2027");
        world.webex.loseNextAnswer("update");
        problem(() -> service.update(JANE, world.ref));
        world.set("Subject", "Budget 2028");
        world.clock.advance(SETTLED);

        assertThat(sweep().settled()).isEqualTo(1);
        assertThat(world.record().state()).isEqualTo(MeetingState.LIVE);
        assertThat(world.webex.meetings().get("webex-1").details().subject()).isEqualTo("Budget 2028");
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(OperationResult.Done.UNCHANGED);
    }

    @Test
    void aDeleteOfUnknownOutcomeIsFinished() {
        service.create(JANE, world.ref, "webex");
        world.webex.loseNextAnswer("delete");
        problem(() -> service.delete(JANE, world.ref));
        world.clock.advance(SETTLED);

        assertThat(sweep().settled()).isEqualTo(1);
        assertThat(world.record().isOpen()).isFalse();
        assertThat(world.item("meetingId")).isNull();
        assertThat(world.item("Location")).isEqualTo("Room 4");
    }

    @Test
    void whatStandsInTheWayIsToldAndTriedAgain() {
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));
        world.clock.advance(SETTLED);
        world.webex.failNext("find", failure(Kind.FORBIDDEN));

        SweepResult sweep = sweep();

        assertThat(sweep.settled()).isZero();
        UnresolvedMeeting matter = sweep.open().get(0);
        assertThat(matter.why().code()).isEqualTo(ProblemCode.PROVIDER_FORBIDS);
        assertThat(matter.entry()).isEqualTo(world.entries.key(UNID));
        assertThat(matter.person()).isEqualTo(JANE.name());
        assertThat(matter.start()).contains(Instant.parse("2026-03-10T10:00:00Z"));
        assertThat(sweep().settled()).isEqualTo(1);
    }

    @Test
    void aServiceThatIsDownIsAskedOnceARun() {
        for (String unid : new String[] {UNID, UNID.replace('A', 'B')}) {
            world.entries
                    .items(UNID)
                    .forEach((name, values) -> world.entries.set(unid, name, values.toArray(new String[0])));
            world.webex.loseNextAnswer("create");
            problem(() -> service.create(JANE, world.entries.saved(unid), "webex"));
        }
        world.clock.advance(SETTLED);
        world.webex.failNext("find", failure(Kind.UNAVAILABLE));

        assertThat(sweep().open()).hasSize(2);
        assertThat(world.webex.calls()).containsOnlyOnce("find");
        assertThat(sweep().settled()).isEqualTo(2);
    }

    @Test
    void aMeetingGoesADayAfterItsEntrysStubWasFirstSeen() {
        createAndDeleteTheEntry();
        sweep();
        world.clock.advance(Sweeper.GRACE.minusHours(1));
        sweep();
        assertThat(world.webex.meetings()).hasSize(1);

        world.clock.advance(Duration.ofHours(1));
        assertThat(sweep().settled()).isEqualTo(1);
        assertThat(world.webex.meetings()).isEmpty();
        assertThat(world.record().state()).isEqualTo(MeetingState.NONE);
        assertThat(world.record().isOpen()).isFalse();
    }

    @Test
    void soItDoesWhereTheServerStartsAnewEachNight() {
        createAndDeleteTheEntry();
        for (int night = 0; night < 2; night++) {
            sweep();
            world.clock.advance(Duration.ofHours(12));
            sweeper = world.service().sweeper(kept);
        }
        assertThat(sweep().settled()).isEqualTo(1);
        assertThat(world.webex.meetings()).isEmpty();
    }

    @Test
    void entriesAreLookedAtOnceAnHour() {
        service.create(JANE, world.ref, "webex");
        world.clock.advance(SETTLED);
        for (int minute = 0; minute < 120; minute += 5) {
            sweep();
            world.clock.advance(Duration.ofMinutes(5));
        }
        assertThat(kept.looks()).isEqualTo(2);
    }

    @Test
    void soDoesOneWhoseLastUpdateWasNeverAnswered() {
        service.create(JANE, world.ref, "webex");
        world.set("Subject", "Budget 2027");
        world.webex.loseNextAnswer("update");
        problem(() -> service.update(JANE, world.ref));
        kept.deleted(UNID, true);
        world.clock.advance(SETTLED);
        assertThat(sweep().open()).hasSize(1);
        world.clock.advance(Sweeper.GRACE);
        sweep();

        assertThat(world.webex.meetings()).isEmpty();
        assertThat(sweep().open()).isEmpty();
    }

    @Test
    void anEntryThatCameBackKeepsItsMeetingAndItsGraceBeginsAnew() {
        createAndDeleteTheEntry();
        sweep();
        world.clock.advance(Sweeper.GRACE.minusHours(2));
        kept.deleted(UNID, false);
        sweep();
        world.clock.advance(Duration.ofHours(1));
        kept.deleted(UNID, true);
        sweep();
        world.clock.advance(Sweeper.GRACE.minusHours(1));
        sweep();
        assertThat(world.webex.meetings()).hasSize(1);

        world.clock.advance(Duration.ofHours(1));
        sweep();
        assertThat(world.webex.meetings()).isEmpty();
    }

    @Test
    void aMeetingGoesADayAfterItsEntryWasDiscardedAlsoWhereThatCouldNotBeDoneAtOnce() {
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));
        kept.absent(UNID, true);
        world.webex.failNext("find", failure(Kind.UNAVAILABLE));
        assertThat(problem(() -> service.discard(JANE, world.ref, nowhere)).code())
                .isEqualTo(ProblemCode.PROVIDER_UNAVAILABLE);
        world.clock.advance(SETTLED);
        sweep();
        assertThat(world.webex.meetings()).as("may be saved yet").hasSize(1);

        world.clock.advance(Sweeper.GRACE);
        sweep();
        assertThat(world.webex.meetings()).isEmpty();
        assertThat(sweep().open()).isEmpty();
    }

    @Test
    void soItStaysWhereSomebodyElseWantedToDiscardIt() {
        service.create(JANE, world.ref, "webex");
        kept.absent(UNID, true);
        problem(() -> service.discard(JOHN, world.ref, nowhere));
        world.clock.advance(SETTLED);
        sweep();
        world.clock.advance(Sweeper.GRACE.multipliedBy(2));
        sweep();
        assertThat(world.webex.meetings()).hasSize(1);
    }

    @Test
    void anEntryThatIsAbsentKeepsItsMeetingForEver() {
        service.create(JANE, world.ref, "webex");
        kept.absent(UNID, true);
        for (int day = 0; day < 5; day++) {
            world.clock.advance(Duration.ofDays(1));
            assertThat(sweep().settled()).isZero();
        }
        assertThat(world.webex.calls()).containsExactly("create");
    }

    @Test
    void aMeetingThatHasBegunIsNeverDeletedWithoutAClick() {
        service.create(JANE, world.ref, "webex");
        kept.deleted(UNID, true);
        world.clock.advance(Duration.ofDays(8));
        sweep();
        world.clock.advance(Sweeper.GRACE);
        sweep();

        assertThat(world.webex.meetings()).hasSize(1);
    }

    @Test
    void aMeetingThatBeganBeforeItsEntrysGraceWasOverIsToldOf() {
        service.create(JANE, world.ref, "webex");
        kept.deleted(UNID, true);
        world.clock.set(Instant.parse("2026-03-10T09:30:00Z"));
        assertThat(sweep().open()).as("may come back").isEmpty();
        world.clock.set(Instant.parse("2026-03-10T10:00:00Z"));
        for (int day = 0; day < 7; day++) {
            assertThat(sweep().open())
                    .extracting(matter -> matter.why().code())
                    .containsExactly(ProblemCode.ENTRY_DELETED);
            world.clock.advance(Duration.ofDays(1));
        }
        assertThat(world.webex.meetings()).hasSize(1);

        world.clock.advance(Duration.ofHours(2));
        sweep();
        assertThat(sweep().open()).as("a week after its end").isEmpty();
        assertThat(world.record().isOpen()).isFalse();
    }

    @Test
    void soIsOneWhoseEntryIsDeletedWhileItRunsUnlessThatComesBack() {
        service.create(JANE, world.ref, "webex");
        kept.deleted(UNID, true);
        world.clock.set(Instant.parse("2026-03-10T10:00:00Z"));
        assertThat(sweep().open())
                .singleElement()
                .satisfies(matter -> assertThat(matter.entry()).isEqualTo(world.entries.key(UNID)));
        kept.deleted(UNID, false);
        world.clock.advance(Duration.ofHours(1));

        assertThat(sweep().open()).isEmpty();
        assertThat(world.record().entryDeleted()).isEmpty();
    }

    @Test
    void ofAMeetingThatIsOverNobodyHasToHear() {
        service.create(JANE, world.ref, "webex");
        kept.deleted(UNID, true);
        world.clock.set(Instant.parse("2026-03-10T11:00:00Z"));
        assertThat(sweep().open()).isEmpty();
    }

    @Test
    void anEndThatFailedIsTriedWithEachRunAndToldUntilItIsDone() {
        createAndDeleteTheEntry();
        sweep();
        world.clock.advance(Sweeper.GRACE);
        for (int run = 1; run <= 12; run++) {
            world.webex.failNext("delete", failure(Kind.FORBIDDEN));
            assertThat(sweep().open())
                    .extracting(matter -> matter.why().code())
                    .containsExactly(ProblemCode.PROVIDER_FORBIDS);
            assertThat(world.webex.calls()).filteredOn("delete"::equals).hasSize(run);
            world.clock.advance(Duration.ofSeconds(5));
        }
        assertThat(sweep().settled()).isEqualTo(1);
        assertThat(sweep().open()).isEmpty();
        assertThat(world.webex.meetings()).isEmpty();
    }

    @Test
    void whatIsNotDoneIsToldAlsoInRunsThatCannotTryIt() {
        service.create(JANE, world.ref, "webex");
        kept.deleted(UNID, true);
        world.clock.advance(SETTLED);
        sweep();
        world.clock.advance(Sweeper.GRACE);
        world.webex.loseNextAnswer("delete");
        assertThat(sweep().open()).hasSize(1);
        world.clock.advance(Duration.ofSeconds(5));

        assertThat(sweep().open())
                .as("the delete may be on its way")
                .extracting(matter -> matter.why().code())
                .containsExactly(ProblemCode.OUTCOME_UNKNOWN);
        assertThat(world.webex.calls()).filteredOn("delete"::equals).hasSize(1);
        world.clock.advance(SETTLED);
        assertThat(sweep().settled()).isEqualTo(1);
        assertThat(sweep().open()).isEmpty();
    }

    private static Stream<Throwable> whatACustomersServiceMayThrow() {
        return Stream.of(
                new IllegalStateException("a bug"),
                new NoClassDefFoundError("com/acme/Missing"),
                new StackOverflowError(),
                new OutOfMemoryError("a list that is too long"),
                new AssertionError("never"));
    }

    @ParameterizedTest
    @MethodSource("whatACustomersServiceMayThrow")
    void whateverIsThrownForOneEntryTheOthersAreFinished(Throwable thrown) {
        String other = UNID.replace('A', 'B');
        world.another(other);
        for (String unid : new String[] {UNID, other}) {
            world.webex.loseNextAnswer("create");
            problem(() -> service.create(JANE, world.entries.saved(unid), "webex"));
        }
        world.clock.advance(SETTLED);
        world.webex.breakNext("find", thrown);

        SweepResult sweep = sweep();

        assertThat(sweep.settled()).isEqualTo(1);
        UnresolvedMeeting matter = sweep.open().get(0);
        assertThat(matter.why().code()).isEqualTo(ProblemCode.SERVER_ERROR);
        assertThat(matter.why()).hasCause(thrown);
        assertThat(world.ledger.find(matter.entry()).orElseThrow().isOpen()).isTrue();
        assertThat(sweep().settled()).isEqualTo(1);
        assertThat(sweep().open()).isEmpty();
    }

    @Test
    void anEntryThatCannotBeLookedAtIsToldUntilItCan() {
        service.create(JANE, world.ref, "webex");
        world.clock.advance(SETTLED);
        kept.breakNext(new IllegalStateException("the mail file is broken"));
        for (int minute = 0; minute < 60; minute += 5) {
            assertThat(sweep().open())
                    .extracting(matter -> matter.why().code())
                    .containsExactly(ProblemCode.SERVER_ERROR);
            world.clock.advance(Duration.ofMinutes(5));
        }
        assertThat(sweep().open()).isEmpty();
    }

    @Test
    void theLedgerOutOfReachIsSaid() {
        world.ledger.outOfReach(true);
        assertThatThrownBy(this::sweep).isInstanceOf(MeetingException.class).hasMessage("ledger-unavailable");
    }

    private void createAndDeleteTheEntry() {
        service.create(JANE, world.ref, "webex");
        world.clock.advance(SETTLED);
        kept.deleted(UNID, true);
    }

    private SweepResult sweep() {
        return sweeper.run();
    }
}
