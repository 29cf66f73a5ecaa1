package org.dominomeetings.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking at a meeting: nothing is called and nothing is written, whatever its state. */
class ReadMeetingTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();
    private int calls;
    private int records;
    private int writes;

    @AfterEach
    void nothingWasCalledOrWritten() {
        assertThat(world.webex.calls()).hasSize(calls);
        assertThat(world.ledger.states()).hasSize(records);
        assertThat(world.entries.writes()).isEqualTo(writes);
    }

    @Test
    void saysThatThereIsNone() {
        OperationResult answer = read();
        assertThat(answer.done()).isEqualTo(Done.NONE);
        assertThat(answer.record()).isEmpty();
        assertThat(answer.meeting()).isEmpty();
    }

    @Test
    void givesTheMeetingAndWhatAnUpdateWouldSend() {
        service.create(JANE, world.ref, "webex");
        assertThat(read().changed()).isEmpty();
        world.set("Subject", "Budget 2027");
        world.set("EndDateTime", "2026-03-10T11:30:00Z");

        OperationResult answer = read();
        assertThat(answer.done()).isEqualTo(Done.FOUND);
        assertThat(answer.meeting().orElseThrow().id()).isEqualTo("webex-1");
        assertThat(answer.changed()).containsExactly(Detail.SUBJECT, Detail.END);
    }

    @Test
    void whileTheLedgerIsOutOfReachItGivesWhatTheEntryShows() {
        service.create(JANE, world.ref, "webex");
        world.ledger.outOfReach(true);

        OperationResult answer = read();

        assertThat(answer.done()).isEqualTo(Done.SEEN_ON_ENTRY);
        assertThat(answer.meeting().orElseThrow().id()).isEqualTo("webex-1");
        assertThat(answer.meeting().orElseThrow().joinUrl()).isEqualTo(world.item("ApptUNIDURL"));
        assertThat(answer.record().orElseThrow().service()).isEqualTo("webex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MeetingEntryKey", "meetingId", "ApptUNIDURL"})
    void ofAnEntryThatShowsNoMeetingOfOursItSaysNothingWithoutTheLedger(String missing) {
        service.create(JANE, world.ref, "webex");
        world.set(missing);
        world.ledger.outOfReach(true);
        assertThat(problem(this::read).code()).isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
    }

    @Test
    void givesTheMeetingOfAPastEntryAndOfOneThatIsUnfinished() {
        service.create(JANE, world.ref, "webex");
        world.set("Subject", "");
        assertThat(read().meeting()).isPresent();
        world.clock.advance(Duration.ofDays(30));
        OperationResult answer = read();
        assertThat(answer.meeting()).isPresent();
        assertThat(answer.changed()).isEmpty();
    }

    @Test
    void givesTheMeetingOfAServiceThatIsNoLongerOffered() {
        service.create(JANE, world.ref, "webex");
        snapshot();
        assertThat(world.service(world.zoom).read(world.ref).meeting()).isPresent();
    }

    @Test
    void saysNoneAfterADelete() {
        service.create(JANE, world.ref, "webex");
        service.delete(JANE, world.ref);
        OperationResult answer = read();
        assertThat(answer.done()).isEqualTo(Done.NONE);
        assertThat(answer.meeting()).isEmpty();
    }

    @Test
    void showsThatACreateIsOpen() {
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));
        OperationResult answer = read();
        assertThat(answer.done()).isEqualTo(Done.FOUND);
        assertThat(answer.record().orElseThrow().state()).isEqualTo(MeetingState.UNKNOWN);
        assertThat(answer.meeting()).isEmpty();
    }

    @Test
    void passesOnThatThereIsNoSuchEntry() {
        assertThat(problem(() -> service.read(world.entries.saved("0".repeat(32))))
                        .code())
                .isEqualTo(ProblemCode.ENTRY_NOT_FOUND);
    }

    private OperationResult read() {
        snapshot();
        return service.read(world.ref);
    }

    private void snapshot() {
        calls = world.webex.calls().size();
        records = world.ledger.states().size();
        writes = world.entries.writes();
    }
}
