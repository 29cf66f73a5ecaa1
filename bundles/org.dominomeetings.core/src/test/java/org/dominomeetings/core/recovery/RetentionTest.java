package org.dominomeetings.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.UNID;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import java.time.Instant;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.entry.InMemoryServerEntryStore;
import org.dominomeetings.core.ledger.UnreadableDocument;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.Test;

/** How long records are kept, and what a record that nobody can read does to the others. */
class RetentionTest {
    private static final Duration KEEP = Duration.ofDays(400);

    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();
    private final InMemoryServerEntryStore kept = new InMemoryServerEntryStore(world.entries);
    private final Sweeper sweeper = service.sweeper(kept, KEEP);

    @Test
    void theRecordOfADeletedMeetingGoesOnceItsEntryIsGoneAndTheTimeIsOver() {
        service.create(JANE, world.ref, "webex");
        service.delete(JANE, world.ref);
        kept.deleted(UNID, true);
        world.clock.advance(KEEP);
        sweeper.run();
        assertThat(world.hasRecord()).as("not a moment too early").isTrue();

        world.clock.advance(Duration.ofSeconds(1));
        sweeper.run();
        assertThat(world.hasRecord()).isFalse();
    }

    @Test
    void theRecordOfAPastMeetingStaysWhileTheEntryShowsIt() {
        service.create(JANE, world.ref, "webex");
        world.clock.advance(KEEP.plusDays(30));

        sweeper.run();

        assertThat(world.hasRecord()).isTrue();
        int looks = kept.looks();
        sweeper.run();
        assertThat(kept.looks()).as("not looked at again with every run").isEqualTo(looks);

        kept.deleted(UNID, true);
        world.clock.advance(KEEP.plusSeconds(1));
        sweeper.run();
        assertThat(world.hasRecord()).as("once its entry is gone").isFalse();
    }

    @Test
    void aKeyOnAnEntryThatIsThereKeepsTheRecordOfAMeetingThatEnded() {
        service.create(JANE, world.ref, "webex");
        String key = world.item("MeetingEntryKey");
        service.delete(JANE, world.ref);
        world.set("MeetingEntryKey", key);
        world.clock.advance(KEEP.plusDays(1));

        sweeper.run();

        assertThat(world.hasRecord()).isTrue();
    }

    @Test
    void ofAMailFileThatIsNotHereNothingIsConcluded() {
        service.create(JANE, world.ref, "webex");
        kept.elsewhere(UNID, true);
        world.clock.advance(KEEP.plusDays(30));

        sweeper.run();

        assertThat(world.hasRecord()).isTrue();
    }

    @Test
    void anEntryWhoseRecordWasRemovedCanHaveAMeetingAgain() {
        service.create(JANE, world.ref, "webex");
        service.delete(JANE, world.ref);
        kept.deleted(UNID, true);
        world.clock.advance(KEEP.plusDays(1));
        sweeper.run();

        world.set("StartDateTime", Instant.parse("2027-12-01T10:00:00Z").toString());
        world.set("EndDateTime", Instant.parse("2027-12-01T11:00:00Z").toString());
        assertThat(service.create(JANE, world.ref, "webex").meeting()).isPresent();
    }

    @Test
    void aRecordThatNobodyCanReadIsToldAndPassedOver() {
        world.webex.failNext("create", OperationFixture.failure(Kind.OUTCOME_UNKNOWN));
        problem(() -> service.create(JANE, world.ref, "webex"));
        String bad = "C1257F0000000000000000000000000B";
        UnreadableDocument unreadable = new UnreadableDocument("A".repeat(32), "MeetingRecord", "State is BOGUS");
        world.ledger.damage(world.entries.key(bad), unreadable);
        world.entries.set(bad, "Form", "Appointment");
        world.entries.set(bad, "Zone", "Europe/Berlin");
        world.clock.advance(Duration.ofMinutes(2));

        assertThat(sweeper.run().unreadable()).containsExactly(unreadable);
        assertThat(sweeper.run().settled()).as("the others are finished").isEqualTo(0);
        assertThat(world.webex.calls()).contains("find");
        assertThat(problem(() -> service.delete(JANE, world.entries.saved(bad))).code())
                .isEqualTo(ProblemCode.RECORD_UNREADABLE);
    }
}
