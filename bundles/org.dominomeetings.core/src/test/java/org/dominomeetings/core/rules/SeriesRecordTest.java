package org.dominomeetings.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.InMemoryServerEntryStore;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.recovery.Sweeper;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A set's record that an earlier version kept under the key of one of its instances. */
class SeriesRecordTest {
    private static final String FIRST = "C1257F00000000000000000000000001";
    private static final String SECOND = "C1257F00000000000000000000000002";

    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();
    private final EntryDocument instance = world.entries.saved(SECOND);

    /** As that version did it: the instance was an entry of its own. */
    @BeforeEach
    void anInstanceAsAnEntryOfItsOwn() {
        world.entries
                .items(OperationFixture.UNID)
                .forEach((name, values) -> world.entries.set(SECOND, name, values.toArray(new String[0])));
    }

    private void nowItIsASet() {
        world.set("RepeatDates", "2026-03-10T10:00:00Z", "2026-03-17T10:00:00Z");
        world.set("Instances", FIRST, SECOND);
    }

    private LedgerRecord former() {
        return world.ledger.find(world.entries.key(SECOND)).orElseThrow();
    }

    @Test
    void isFoundFromTheSetAndMovedWithoutASecondMeeting() {
        String link =
                service.create(JANE, instance, "webex").meeting().orElseThrow().joinUrl();
        nowItIsASet();

        assertThat(service.read(world.ref).meeting().orElseThrow().joinUrl()).isEqualTo(link);
        assertThat(world.hasRecord()).as("who looks moves nothing").isFalse();
        OperationResult again = service.create(JANE, world.ref, "webex");

        assertThat(again.done()).isEqualTo(Done.ALREADY_THERE);
        assertThat(again.meeting().orElseThrow().joinUrl()).isEqualTo(link);
        assertThat(world.webex.meetings()).hasSize(1);
        assertThat(world.record().state()).isEqualTo(MeetingState.LIVE);
        assertThat(former().state()).isEqualTo(MeetingState.NONE);
        assertThat(former().isOpen()).isFalse();
        assertThat(world.item("ApptUNIDURL")).isEqualTo(link);
    }

    @Test
    void isKeptInStepAndDeletedAsTheSets() {
        service.create(JANE, instance, "webex");
        nowItIsASet();
        world.set("Subject", "Budget of all");

        assertThat(service.update(JANE, world.ref).changed()).hasToString("[SUBJECT]");
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.DELETED);

        assertThat(world.webex.meetings()).isEmpty();
        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.webex.meetings()).hasSize(1);
    }

    @Test
    void theSetsOwnRecordComesFirstUnlessTheKeyIsTheOthers() {
        String ofInstance =
                service.create(JANE, instance, "webex").record().orElseThrow().ownershipToken();
        String ofSet =
                service.create(JANE, world.ref, "webex").record().orElseThrow().ownershipToken();
        nowItIsASet();

        assertThat(service.read(world.ref).record().orElseThrow().ownershipToken())
                .isEqualTo(ofSet);
        world.set("MeetingEntryKey", ofInstance);
        assertThat(service.read(world.ref).record().orElseThrow().ownershipToken())
                .isEqualTo(ofInstance);
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.DELETED);
        assertThat(world.record().state()).isEqualTo(MeetingState.LIVE);
    }

    @Test
    void whatIsOpenIsFinishedWhereItIs() {
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, instance, "webex"));
        nowItIsASet();
        world.clock.advance(Duration.ofMinutes(10));

        OperationResult answer = service.create(JANE, world.ref, "webex");

        assertThat(answer.done()).isEqualTo(Done.CREATED);
        assertThat(world.webex.meetings()).hasSize(1);
        assertThat(former().state()).isEqualTo(MeetingState.LIVE);
        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.ALREADY_THERE);
        assertThat(world.record().state()).as("moved now").isEqualTo(MeetingState.LIVE);
        assertThat(former().state()).isEqualTo(MeetingState.NONE);
        assertThat(world.webex.meetings()).hasSize(1);
    }

    @Test
    void theInstanceMayGoThenWithoutTheSetsMeeting() {
        service.create(JANE, instance, "webex");
        nowItIsASet();
        service.create(JANE, world.ref, "webex");
        InMemoryServerEntryStore kept = new InMemoryServerEntryStore(world.entries);
        kept.deleted(SECOND, true);
        Sweeper sweeper = service.sweeper(kept);
        sweeper.run();
        world.clock.advance(Duration.ofHours(30));
        sweeper.run();

        assertThat(world.webex.meetings()).hasSize(1);
    }

    @Test
    void aCopyIsStillToldApart() {
        service.create(JANE, instance, "webex");
        nowItIsASet();
        world.set("MeetingEntryKey", "0123456789abcdef0123456789abcdef");

        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.BELONGS_TO_OTHER_ENTRY);
    }
}
