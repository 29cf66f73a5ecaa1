package org.dominomeetings.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.failure;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreateMeetingFailureTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();
    private final Map<String, List<String>> before = world.entries.items(OperationFixture.UNID);

    @ParameterizedTest
    @CsvSource({
        "RECONNECT, RECONNECT",
        "FORBIDDEN, PROVIDER_FORBIDS",
        "GONE, GONE_AT_PROVIDER",
        "INVALID, PROVIDER_REFUSES",
        "BUSY, PROVIDER_BUSY",
        "UNAVAILABLE, PROVIDER_UNAVAILABLE",
        "CLIENT_REFUSED, NOT_CONFIGURED"
    })
    void namesTheServicesRefusalWritesNothingToTheEntryAndLeavesNoMeeting(Kind kind, ProblemCode code) {
        world.webex.failNext("create", failure(kind));

        MeetingException problem = problem(() -> service.create(JANE, world.ref, "webex"));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.provider()).contains("webex");
        assertThat(problem.providerCode()).contains("E-7");
        assertThat(problem.retryAfter()).contains(Duration.ofSeconds(40));
        assertThat(world.webex.calls()).containsExactly("create");
        assertNothingLeft();
    }

    @Test
    void createsUnderAnotherMarkAfterARefusal() {
        world.webex.failNext("create", failure(Kind.UNAVAILABLE));
        problem(() -> service.create(JANE, world.ref, "webex"));
        String firstKey = world.record().idempotencyKey();

        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.webex.calls()).containsExactly("create", "create");
        assertThat(world.webex.meetings().get("webex-1").idempotencyKey()).isNotEqualTo(firstKey);
    }

    @Test
    void allowsAnotherServiceAfterARefusal() {
        world.webex.failNext("create", failure(Kind.FORBIDDEN));
        problem(() -> service.create(JANE, world.ref, "webex"));
        assertThat(problem(() -> service.create(JANE, world.ref, "zoom")).code())
                .isEqualTo(ProblemCode.NOT_CONNECTED);
    }

    @Test
    void healsARefusedTokenWithOneRefreshAndOneMoreCall() {
        world.transport.refuse("access-1");

        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.transport.authorizations()).containsExactly("Bearer access-1", "Bearer access-2");
        assertThat(world.tokens.exchanged()).containsExactly("refresh-1");
        assertThat(world.webex.meetings()).hasSize(1);
    }

    @Test
    void asksForAReconnectionWhereTheRefreshedTokenIsRefusedToo() {
        world.transport.refuse("access-1");
        world.transport.refuse("access-2");

        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.RECONNECT);
        assertThat(world.transport.authorizations()).hasSize(2);
        assertThat(world.tokens.exchanged()).hasSize(1);
        assertNothingLeft();
    }

    @Test
    void asksForAReconnectionWhereTheGrantIsOver() {
        world.transport.refuse("access-1");
        world.tokens.fail(new ProviderException(Kind.RECONNECT, "invalid_grant"));

        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.RECONNECT);
        assertNothingLeft();
    }

    @Test
    void leavesNoTraceWhereThePersonHasNoAccount() {
        MeetingException problem = problem(() -> service.create(JANE, world.ref, "zoom"));
        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_CONNECTED);
        assertThat(problem.arguments()).containsExactly("Zoom");
        assertThat(world.hasRecord()).isFalse();
        assertThat(world.zoom.calls()).isEmpty();
        assertThat(world.entries.items(OperationFixture.UNID)).isEqualTo(before);
    }

    @Test
    void callsNoServiceWhereTheIntentCannotBeRecorded() {
        world.ledger.failNext(MeetingState.CREATING);
        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
        assertThat(world.webex.calls()).isEmpty();
        assertThat(world.hasRecord()).isFalse();
    }

    @Test
    void callsNoServiceWhereAnotherServerRecordedItsIntentFirst() {
        world.ledger.loseNext(MeetingState.CREATING);
        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.IN_PROGRESS);
        assertThat(world.webex.calls()).isEmpty();
    }

    @Test
    void callsNoServiceWhereTheLedgerIsOutOfReach() {
        world.ledger.outOfReach(true);
        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
        assertThat(world.webex.calls()).isEmpty();
        assertThat(world.entries.items(OperationFixture.UNID)).isEqualTo(before);
    }

    @Test
    void writesTheEntryNextTimeWithoutACallWhereItCouldNotBeWritten() {
        world.entries.refuseNextWrite(MeetingException.of(ProblemCode.ENTRY_NOT_WRITTEN));
        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.ENTRY_NOT_WRITTEN);
        assertThat(world.record().state()).isEqualTo(MeetingState.LIVE);
        assertThat(world.record().isWritten()).isFalse();
        assertThat(world.entries.items(OperationFixture.UNID)).isEqualTo(before);

        assertThat(world.service().create(JANE, world.ref, "webex").done()).isEqualTo(Done.ALREADY_THERE);
        assertThat(world.webex.calls()).containsExactly("create");
        assertThat(world.item("meetingId")).isEqualTo("webex-1");
        assertThat(world.record().isWritten()).isTrue();
    }

    private void assertNothingLeft() {
        assertThat(world.record().state()).isEqualTo(MeetingState.NONE);
        assertThat(world.record().meeting()).isEmpty();
        assertThat(world.webex.meetings()).isEmpty();
        assertThat(world.entries.items(OperationFixture.UNID)).isEqualTo(before);
        assertThat(world.entries.writes()).isZero();
    }
}
