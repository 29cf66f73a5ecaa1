package org.dominomeetings.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.JOHN;
import static org.dominomeetings.core.testing.OperationFixture.UNID;
import static org.dominomeetings.core.testing.OperationFixture.failure;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.InMemoryServerEntryStore;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.LedgerRecordFields;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.reconcile.ServerState;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That what people are told is finished for them is finished, when it was promised, and as they wanted it. */
class RecoveryTest {
    private static final Duration SETTLED = Duration.ofMinutes(2);
    private static final String OTHER = UNID.replace('A', 'B');

    private final OperationFixture world = new OperationFixture();
    private final ServerState memory = new ServerState();
    private final InMemoryServerEntryStore kept = new InMemoryServerEntryStore(world.entries);

    /** How a service can be asked what became of a create. */
    private enum Asked {
        LOOKUP(Capability.LOOKUP),
        BY_CREATING(Capability.IDEMPOTENT_CREATE),
        BOTH(Capability.LOOKUP, Capability.IDEMPOTENT_CREATE);

        private final List<Capability> by;

        Asked(Capability... by) {
            this.by = List.of(by);
        }

        Capabilities capabilities() {
            List<Capability> all = new ArrayList<>(by);
            all.add(Capability.DELETE);
            return Capabilities.of(all.toArray(new Capability[0]));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LOOKUP", "BY_CREATING"})
    void aLostCreateIsSettledByTheFirstRunAfterItsTimeWhateverSettingsAreChangedAndWhoeverClicks(Asked asked) {
        world.webex.capabilities(asked.capabilities());
        world.webex.failNext("create", failure(Kind.OUTCOME_UNKNOWN));
        problem(() -> service().create(JANE, world.ref, "webex"));
        for (int seconds = 20; seconds < SETTLED.toSeconds(); seconds += 20) {
            world.clock.advance(Duration.ofSeconds(20));
            assertThat(problem(() -> service().update(JANE, world.ref)).code()).isEqualTo(ProblemCode.OUTCOME_UNKNOWN);
            assertThat(sweep().settled()).isZero();
        }
        world.clock.advance(Duration.ofSeconds(20));

        assertThat(sweep().settled()).isEqualTo(1);
        assertThat(world.record().isOpen()).isFalse();
    }

    @Test
    void aRepeatedCreateThatWasRefusedIsNoReasonToWaitLonger() {
        world.webex.capabilities(Asked.BOTH.capabilities());
        world.webex.failNext("create", failure(Kind.OUTCOME_UNKNOWN));
        problem(() -> service().create(JANE, world.ref, "webex"));
        world.clock.advance(SETTLED.minusSeconds(10));
        world.webex.failNext("create", failure(Kind.UNAVAILABLE));
        problem(() -> service().create(JANE, world.ref, "webex"));
        world.clock.advance(Duration.ofSeconds(10));

        assertThat(sweep().settled()).isEqualTo(1);
        assertThat(world.record().state()).isEqualTo(MeetingState.NONE);
    }

    @Test
    void aCreateOfAnotherServerIsWaitedForSinceTheSweeperFirstSawIt() {
        world.webex.failNext("create", failure(Kind.OUTCOME_UNKNOWN));
        problem(() -> world.service().create(JANE, world.ref, "webex"));
        assertThat(sweep().settled()).isZero();
        world.clock.advance(SETTLED);

        assertThat(sweep().settled()).isEqualTo(1);
        assertThat(world.record().state()).isEqualTo(MeetingState.NONE);
    }

    @Test
    void aServerWhoseClockIsAheadIsNotBelievedThatACreateIsOld() {
        world.webex.failNext("create", failure(Kind.OUTCOME_UNKNOWN));
        problem(() -> world.service().create(JANE, world.ref, "webex"));
        world.clock.set(OperationFixture.NOW.plus(Duration.ofDays(1)));

        SweepResult sweep = sweep();

        assertThat(sweep.open()).extracting(matter -> matter.why().code()).containsExactly(ProblemCode.OUTCOME_UNKNOWN);
        assertThat(world.record().state()).isEqualTo(MeetingState.UNKNOWN);
    }

    @Test
    void anEntryIsLockedForTheServicesThatAChangeOfSettingsMakes() throws InterruptedException {
        List<ProblemCode> told = new ArrayList<>();
        Thread second = new Thread(() -> {
            // Stands in for one whose time to wait is up.
            Thread.currentThread().interrupt();
            told.add(problem(() -> service().create(JANE, world.ref, "webex")).code());
        });
        world.webex.onCreate(() -> {
            second.start();
            join(second);
        });

        assertThat(service().create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(told).containsExactly(ProblemCode.IN_PROGRESS);
        assertThat(world.webex.calls()).containsExactly("create");
    }

    @ParameterizedTest
    @EnumSource
    void aDeleteOfAMeetingThatMayHaveBeenMadeIsFinishedWithoutAnotherClick(Asked asked) {
        world.webex.capabilities(asked.capabilities());
        world.webex.loseNextAnswer("create");
        problem(() -> service().create(JANE, world.ref, "webex"));
        world.webex.failNext("find", failure(Kind.UNAVAILABLE));
        problem(() -> service().delete(JANE, world.ref));
        assertThat(world.record().state()).isEqualTo(MeetingState.DELETING);
        assertThat(problem(() -> service().update(JANE, world.ref)).code()).isEqualTo(ProblemCode.IN_PROGRESS);
        assertThat(problem(() -> service().create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.IN_PROGRESS);
        world.clock.advance(SETTLED);
        sweep();
        world.clock.advance(SETTLED);
        sweep();

        assertThat(world.webex.meetings()).isEmpty();
        assertThat(world.record().state()).isEqualTo(MeetingState.NONE);
        assertThat(world.record().isOpen()).isFalse();
        assertThat(world.item("meetingId")).isNull();
    }

    @Test
    void aDeleteOfAMeetingThatWasNeverMadeComesToItsEndToo() {
        world.webex.failNext("create", failure(Kind.OUTCOME_UNKNOWN));
        problem(() -> service().create(JANE, world.ref, "webex"));
        assertThat(problem(() -> service().delete(JANE, world.ref)).code()).isEqualTo(ProblemCode.OUTCOME_UNKNOWN);
        world.clock.advance(SETTLED);

        assertThat(sweep().settled()).isEqualTo(1);
        assertThat(world.record().state()).isEqualTo(MeetingState.NONE);
        assertThat(service().create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
    }

    @Test
    void nobodyElseCanWishAMeetingAway() {
        world.webex.loseNextAnswer("create");
        problem(() -> service().create(JANE, world.ref, "webex"));
        assertThat(problem(() -> service().delete(JOHN, world.ref)).code()).isEqualTo(ProblemCode.OTHER_HOST);
        world.clock.advance(SETTLED);
        sweep();

        assertThat(world.item("meetingId")).isEqualTo("webex-1");
    }

    @Test
    void aMeetingOfAnotherEntryIsNotTakenForTheOneThatIsLookedFor() {
        world.webex.withoutMarks();
        EntryDocument other = world.another(OTHER);
        service().create(JANE, other, "webex");
        world.webex.failNext("create", failure(Kind.OUTCOME_UNKNOWN));
        problem(() -> service().create(JANE, world.ref, "webex"));
        world.clock.advance(SETTLED);

        assertThat(sweep().settled()).isEqualTo(1);
        assertThat(world.record().state()).isEqualTo(MeetingState.NONE);
        assertThat(world.item("meetingId")).isNull();
        assertThat(service().create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.item("meetingId")).isEqualTo("webex-2");
    }

    @Test
    void aMeetingWhoseEntryWasGivenUpMeanwhileIsDeletedAgain() {
        world.webex.onCreate(() -> writeMeanwhile(world.record().abandoned(OperationFixture.NOW)));
        assertThat(problem(() -> service().create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.IN_PROGRESS);
        assertThat(world.webex.meetings()).containsOnlyKeys("webex-1");
        assertThat(world.record().isOpen()).isTrue();
        assertThat(world.item("meetingId")).isNull();
        world.webex.onCreate(() -> {});
        assertThat(service().create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        world.clock.advance(SETTLED);
        sweep();
        world.clock.advance(SETTLED);
        sweep();

        assertThat(world.webex.meetings()).containsOnlyKeys("webex-2");
        assertThat(world.record().isOpen()).isFalse();
        assertThat(world.item("meetingId")).isEqualTo("webex-2");
    }

    @Test
    void aMeetingWhoseRecordWasMarkedMeanwhileIsItsEntrys() {
        world.webex.onCreate(() -> writeMeanwhile(world.record().withEntryDeleted(OperationFixture.NOW)));

        assertThat(service().create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.record().meeting()).map(meeting -> meeting.id()).contains("webex-1");
        assertThat(world.item("meetingId")).isEqualTo("webex-1");
    }

    @Test
    void aMeetingThatIsNotWantedAnyMoreWhenItComesIsDeleted() {
        world.webex.onCreate(() -> writeMeanwhile(world.record().unwanted()));
        assertThat(problem(() -> service().create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.IN_PROGRESS);
        world.clock.advance(SETTLED);

        assertThat(sweep().settled()).isEqualTo(1);
        assertThat(world.webex.meetings()).isEmpty();
        assertThat(world.item("meetingId")).isNull();
    }

    @Test
    void aStrayThatCannotBeDeletedIsToldUntilItIs() {
        world.webex.onCreate(() -> writeMeanwhile(world.record().abandoned(OperationFixture.NOW)));
        problem(() -> service().create(JANE, world.ref, "webex"));
        for (int run = 0; run < 3; run++) {
            world.clock.advance(SETTLED);
            world.webex.failNext("delete", failure(Kind.FORBIDDEN));
            assertThat(sweep().open()).hasSize(1);
        }
        world.clock.advance(SETTLED);
        world.webex.loseNextAnswer("delete");
        assertThat(sweep().open()).hasSize(1);
        world.clock.advance(SETTLED);

        assertThat(sweep().open()).isEmpty();
        assertThat(world.webex.meetings()).isEmpty();
    }

    @Test
    void theLinesAreInTheLanguageOfWhoBeganWhateverTheServersIs() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.JAPANESE);
        try {
            world.entries.refuseNextWrite(MeetingException.of(ProblemCode.ENTRY_NOT_WRITTEN));
            problem(() -> service().create(new Caller(JANE.name(), Locale.GERMANY), world.ref, "webex"));
            world.clock.advance(SETTLED);
            sweep();
        } finally {
            Locale.setDefault(before);
        }
        assertThat(world.item("Location")).contains("Kenncode: Sesame");
    }

    @Test
    void ofARecordThatNamesNoLanguageTheyStayInTheOneThatTheyAreIn() {
        service().create(new Caller(JANE.name(), Locale.FRENCH), world.ref, "webex");
        String lines = world.item("Location");
        LedgerRecord known = world.record();
        writeMeanwhile(new LedgerRecord(LedgerRecordFields.of(known.key(), known.revision() + 1, known.generation())
                .state(MeetingState.LIVE, known.since())
                .account(known.service(), known.person())
                .told(known.meeting().get(), known.sent().get())
                .ownershipToken(known.ownershipToken())
                .written(false)));
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.JAPANESE);
        try {
            world.clock.advance(SETTLED);
            sweep();
        } finally {
            Locale.setDefault(before);
        }
        assertThat(world.record().isOpen()).isFalse();
        assertThat(world.item("Location")).isEqualTo(lines);
    }

    private void writeMeanwhile(LedgerRecord next) {
        assertThat(world.ledger.write(next)).isTrue();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** As the settings want it now: made anew for each click. */
    private MeetingService service() {
        return world.service(memory, world.webex, world.zoom);
    }

    private SweepResult sweep() {
        return service().sweeper(kept).run();
    }
}
