package org.dominomeetings.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.Test;

/** Two servers with one ledger: what the lock of one server cannot keep apart, and what a click that waits is told. */
class TwoServersTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService one = world.service();
    private final MeetingService other = world.service();

    @Test
    void doNotBothCreateWhereTheSecondAsksDuringTheFirstOnesCall() {
        List<ProblemCode> told = new ArrayList<>();
        world.webex.onCreate(() ->
                told.add(problem(() -> other.create(JANE, world.ref, "webex")).code()));

        assertThat(one.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(told).containsExactly(ProblemCode.OUTCOME_UNKNOWN);
        assertThat(world.webex.calls()).containsExactly("find", "create");
        assertThat(other.create(JANE, world.ref, "webex").done()).isEqualTo(Done.ALREADY_THERE);
        assertThat(world.webex.meetings()).hasSize(1);
    }

    @Test
    void doNotLoseAMeetingWhoseOutcomeTheOtherRecordedFirst() {
        world.ledger.loseNext(MeetingState.LIVE);
        assertThat(one.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(other.create(JANE, world.ref, "webex").done()).isEqualTo(Done.ALREADY_THERE);
        assertThat(world.webex.meetings()).containsOnlyKeys("webex-1");
        assertThat(world.item("meetingId")).isEqualTo("webex-1");
    }

    @Test
    void doNotBothUpdateOrDelete() {
        one.create(JANE, world.ref, "webex");
        world.set("Subject", "Budget 2027");
        world.ledger.loseNext(MeetingState.UPDATING);
        assertThat(problem(() -> one.update(JANE, world.ref)).code()).isEqualTo(ProblemCode.IN_PROGRESS);
        world.ledger.loseNext(MeetingState.DELETING);
        assertThat(problem(() -> one.delete(JANE, world.ref)).code()).isEqualTo(ProblemCode.IN_PROGRESS);
        assertThat(world.webex.calls()).containsExactly("create");
    }

    /** An interrupted thread does not wait; it stands in for one whose time is up. */
    @Test
    void tellAClickThatCannotWaitToLookAgain() {
        MeetingException problem;
        Thread.currentThread().interrupt();
        try {
            problem = problem(() -> one.create(JANE, world.ref, "webex"));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(problem.code()).isEqualTo(ProblemCode.IN_PROGRESS);
        assertThat(problem.retryAfter()).contains(Duration.ofSeconds(5));
        assertThat(world.webex.calls()).isEmpty();
        assertThat(world.hasRecord()).isFalse();
    }
}
