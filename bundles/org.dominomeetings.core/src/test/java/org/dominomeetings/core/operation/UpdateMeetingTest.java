package org.dominomeetings.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.JOHN;
import static org.dominomeetings.core.testing.OperationFixture.failure;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateMeetingTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    @Test
    void callsNoServiceAndWritesNothingWhereNothingHasChanged() {
        service.create(JANE, world.ref, "webex");
        OperationResult answer = service.update(JANE, world.ref);

        assertThat(answer.done()).isEqualTo(Done.UNCHANGED);
        assertThat(answer.changed()).isEmpty();
        assertThat(world.webex.calls()).containsExactly("create");
        assertThat(world.entries.writes()).isEqualTo(1);
    }

    @Test
    void aServiceSeesWhoseAccountItIsAskedForWhicheverTokenCarriesTheCall() {
        service.create(JANE, world.ref, "webex");
        world.clock.advance(Duration.ofHours(13));
        world.set("Subject", "Budget 2027");
        service.update(JANE, world.ref);

        assertThat(world.tokens.exchanged()).as("another access token came").containsExactly("refresh-1");
        assertThat(world.webex.callers()).containsExactly("account-jane", "account-jane");
    }

    @Test
    void doesNotCountAnotherPlaceAsAChange() {
        service.create(JANE, world.ref, "webex");
        world.set("Location", "Room 5");
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UNCHANGED);
        assertThat(world.webex.calls()).containsExactly("create");
    }

    @ParameterizedTest
    @CsvSource({
        "Subject, Budget 2027, SUBJECT",
        "StartDateTime, 2026-03-10T10:15:00Z, START",
        "EndDateTime, 2026-03-10T11:15:00Z, END",
        "Zone, Asia/Kathmandu, TIME_ZONE",
        "Body, Other numbers, AGENDA"
    })
    void sendsAChangedDetailOnceAndNamesIt(String item, String value, Detail changed) {
        service.create(JANE, world.ref, "webex");
        world.set(item, value);

        OperationResult answer = service.update(JANE, world.ref);
        assertThat(answer.done()).isEqualTo(Done.UPDATED);
        assertThat(answer.changed()).containsExactly(changed);
        assertThat(world.webex.updates().get(0)).containsExactly(changed);
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UNCHANGED);
        assertThat(world.webex.calls()).containsExactly("create", "update");
    }

    @Test
    void tellsTheServiceEverythingAsItShallBe() {
        service.create(JANE, world.ref, "webex");
        world.set("Subject", "Budget 2027");
        world.set("StartDateTime", "2026-03-12T08:00:00Z");
        world.set("EndDateTime", "2026-03-12T09:30:00Z");

        assertThat(service.update(JANE, world.ref).changed())
                .containsExactlyInAnyOrder(Detail.SUBJECT, Detail.START, Detail.END);
        MeetingDetails told = world.webex.meetings().get("webex-1").details();
        assertThat(told.subject()).isEqualTo("Budget 2027");
        assertThat(told.start()).isEqualTo(Instant.parse("2026-03-12T08:00:00Z"));
        assertThat(told.end()).isEqualTo(Instant.parse("2026-03-12T09:30:00Z"));
        assertThat(told.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(told.agenda()).isEqualTo("Numbers");
    }

    @Test
    void keepsTheGuestsLinkAndWritesTheEntryAfterAChange() {
        service.create(JANE, world.ref, "webex");
        world.set("Subject", "Budget 2027");
        world.set("RequiredAttendees", "CN=Ann/O=Acme");

        OperationResult answer = service.update(JANE, world.ref);
        assertThat(answer.notifyInvitees()).isTrue();
        assertThat(world.item("meetingURL")).isEqualTo("https://webex.example/j/webex-1");
        assertThat(world.item("Location")).startsWith("Room 4\n").containsOnlyOnce("[online meeting]");
        assertThat(world.record().state()).isEqualTo(MeetingState.LIVE);
        assertThat(world.record().isWritten()).isTrue();
        assertThat(world.ledger.states())
                .containsExactly(
                        MeetingState.CREATING,
                        MeetingState.LIVE,
                        MeetingState.LIVE,
                        MeetingState.UPDATING,
                        MeetingState.LIVE,
                        MeetingState.LIVE);
    }

    @Test
    void putsTheMeetingOnTheEntryAgainWhereSomebodyTookItOff() {
        service.create(JANE, world.ref, "webex");
        world.set("meetingId");
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UNCHANGED);
        assertThat(world.item("meetingId")).isEqualTo("webex-1");
        assertThat(world.webex.calls()).containsExactly("create");
    }

    @Test
    void hasNothingToUpdateWhereThereNeverWasAMeetingOrItWasDeleted() {
        assertThat(problem(() -> service.update(JANE, world.ref)).code()).isEqualTo(ProblemCode.NO_MEETING);
        service.create(JANE, world.ref, "webex");
        service.delete(JANE, world.ref);
        assertThat(problem(() -> service.update(JANE, world.ref)).code()).isEqualTo(ProblemCode.NO_MEETING);
        assertThat(world.webex.calls()).containsExactly("create", "delete");
    }

    @Test
    void leavesTheMeetingToItsHost() {
        service.create(JANE, world.ref, "webex");
        world.set("Subject", "Budget 2027");

        MeetingException problem = problem(() -> service.update(JOHN, world.ref));
        assertThat(problem.code()).isEqualTo(ProblemCode.OTHER_HOST);
        assertThat(problem.arguments()).containsExactly("Webex", "Jane Doe");
        assertThat(world.webex.calls()).containsExactly("create");
        assertThat(world.record().state()).isEqualTo(MeetingState.LIVE);
    }

    @Test
    void saysThatTheServiceIsNoLongerOfferedHere() {
        service.create(JANE, world.ref, "webex");
        MeetingService without = world.service(world.zoom);
        MeetingException problem = problem(() -> without.update(JANE, world.ref));
        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_CONFIGURED);
        assertThat(problem.arguments()).containsExactly("webex");
    }

    @ParameterizedTest
    @CsvSource({
        "FORBIDDEN, PROVIDER_FORBIDS",
        "INVALID, PROVIDER_REFUSES",
        "BUSY, PROVIDER_BUSY",
        "UNAVAILABLE, PROVIDER_UNAVAILABLE",
        "RECONNECT, RECONNECT"
    })
    void sendsTheChangeAgainNextTimeAfterARefusal(Kind kind, ProblemCode code) {
        service.create(JANE, world.ref, "webex");
        world.set("Subject", "Budget 2027");
        world.webex.failNext("update", failure(kind));
        int writes = world.entries.writes();

        assertThat(problem(() -> service.update(JANE, world.ref)).code()).isEqualTo(code);
        assertThat(world.record().state()).isEqualTo(MeetingState.LIVE);
        assertThat(world.entries.writes()).isEqualTo(writes);
        assertThat(service.update(JANE, world.ref).changed()).containsExactly(Detail.SUBJECT);
    }

    @Test
    void healsARefusedTokenWithOneRefreshAndOneMoreCall() {
        service.create(JANE, world.ref, "webex");
        world.set("Subject", "Budget 2027");
        world.transport.refuse("access-1");
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UPDATED);
        assertThat(world.webex.calls()).containsExactly("create", "update", "update");
        assertThat(world.tokens.exchanged()).hasSize(1);
    }

    @Test
    void staysLiveWhereTheTokenCannotBeRefreshed() {
        service.create(JANE, world.ref, "webex");
        world.set("Subject", "Budget 2027");
        world.transport.refuse("access-1");
        world.tokens.fail(failure(Kind.RECONNECT));
        assertThat(problem(() -> service.update(JANE, world.ref)).code()).isEqualTo(ProblemCode.RECONNECT);
        assertThat(world.record().state()).isEqualTo(MeetingState.LIVE);
    }
}
