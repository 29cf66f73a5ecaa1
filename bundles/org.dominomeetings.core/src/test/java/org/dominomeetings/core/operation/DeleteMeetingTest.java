package org.dominomeetings.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.JOHN;
import static org.dominomeetings.core.testing.OperationFixture.failure;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.util.List;
import java.util.Map;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeleteMeetingTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    @Test
    void deletesTheMeetingInOneCallAndLeavesTheEntryAsTheUserTypedIt() {
        service.create(JANE, world.ref, "webex");
        OperationResult answer = service.delete(JANE, world.ref);

        assertThat(answer.done()).isEqualTo(Done.DELETED);
        assertThat(answer.record().orElseThrow().state()).isEqualTo(MeetingState.NONE);
        assertThat(answer.meeting()).isEmpty();
        assertThat(world.webex.calls()).containsExactly("create", "delete");
        assertThat(world.webex.meetings()).isEmpty();
        // The three items of the calendar's own form stay, as it would leave them, with the empty text.
        assertThat(world.entries.items(OperationFixture.UNID))
                .isEqualTo(Map.of(
                        "Form", List.of("Appointment"),
                        "Subject", List.of("Budget"),
                        "StartDateTime", List.of("2026-03-10T10:00:00Z"),
                        "EndDateTime", List.of("2026-03-10T11:00:00Z"),
                        "Zone", List.of("Europe/Berlin"),
                        "Location", List.of("Room 4"),
                        "Body", List.of("Numbers"),
                        "OnlineMeeting", List.of(""),
                        "SametimeType", List.of(""),
                        "ApptUNIDURL", List.of("")));
        assertThat(world.ledger.states().subList(3, 6))
                .containsExactly(MeetingState.DELETING, MeetingState.NONE, MeetingState.NONE);
        assertThat(world.record().isWritten()).isTrue();
    }

    @Test
    void isDoneAlreadyWhereThereNeverWasAMeetingOrItWasDeleted() {
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.ALREADY_GONE);
        assertThat(world.hasRecord()).isFalse();
        service.create(JANE, world.ref, "webex");
        service.delete(JANE, world.ref);
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.ALREADY_GONE);
        assertThat(world.webex.calls()).containsExactly("create", "delete");
    }

    @Test
    void deletesNoMeetingThatOnlyTheEntryNames() {
        world.set("meetingId", "webex-99");
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.ALREADY_GONE);
        assertThat(world.webex.calls()).isEmpty();
        assertThat(world.item("meetingId")).isEqualTo("webex-99");
    }

    @Test
    void countsAMeetingThatTheServiceNoLongerHasAsDeleted() {
        service.create(JANE, world.ref, "webex");
        world.webex.lose("webex-1");
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.DELETED);
        assertThat(world.item("meetingId")).isNull();
        assertThat(world.record().state()).isEqualTo(MeetingState.NONE);
    }

    @Test
    void letsANewMeetingBeMadeUnderAnotherMark() {
        service.create(JANE, world.ref, "webex");
        String firstKey = world.record().idempotencyKey();
        service.delete(JANE, world.ref);
        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.webex.meetings().get("webex-2").idempotencyKey()).isNotEqualTo(firstKey);
    }

    @Test
    void leavesTheMeetingToItsHost() {
        service.create(JANE, world.ref, "webex");
        MeetingException problem = problem(() -> service.delete(JOHN, world.ref));
        assertThat(problem.code()).isEqualTo(ProblemCode.OTHER_HOST);
        assertThat(problem.arguments()).containsExactly("Webex", "Jane Doe");
        assertThat(world.webex.meetings()).hasSize(1);
        assertThat(world.item("meetingId")).isEqualTo("webex-1");
    }

    @Test
    void knowsTheHostWhateverHeIsCalledByNow() {
        service.create(JANE, world.ref, "webex");
        Caller renamed = new Caller("CN=Jane Smith/O=Acme", JANE.id(), JANE.locale(), null);
        assertThat(service.delete(renamed, world.ref).done()).isEqualTo(Done.DELETED);
    }

    @Test
    void takesNobodyForTheHostWhoWasGivenHisNameLater() {
        service.create(JANE, world.ref, "webex");
        Caller namesake = new Caller(JANE.name(), "another id", JANE.locale(), null);
        assertThat(problem(() -> service.delete(namesake, world.ref)).code()).isEqualTo(ProblemCode.OTHER_HOST);
    }

    @ParameterizedTest
    @CsvSource({
        "FORBIDDEN, PROVIDER_FORBIDS",
        "INVALID, DELETE_REFUSED",
        "BUSY, PROVIDER_BUSY",
        "UNAVAILABLE, PROVIDER_UNAVAILABLE",
        "RECONNECT, RECONNECT"
    })
    void leavesMeetingAndEntryAsTheyWereAfterARefusal(Kind kind, ProblemCode code) {
        service.create(JANE, world.ref, "webex");
        var before = world.entries.items(OperationFixture.UNID);
        world.webex.failNext("delete", failure(kind));

        assertThat(problem(() -> service.delete(JANE, world.ref)).code()).isEqualTo(code);
        assertThat(world.record().state()).isEqualTo(MeetingState.LIVE);
        assertThat(world.entries.items(OperationFixture.UNID)).isEqualTo(before);
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(Done.UNCHANGED);
    }

    @Test
    void staysOpenWhereTheAnswerGotLostAndIsSettledByDeletingAgain() {
        service.create(JANE, world.ref, "webex");
        world.webex.loseNextAnswer("delete");
        assertThat(problem(() -> service.delete(JANE, world.ref)).code()).isEqualTo(ProblemCode.OUTCOME_UNKNOWN);
        assertThat(world.record().state()).isEqualTo(MeetingState.DELETING);

        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.IN_PROGRESS);
        assertThat(problem(() -> service.update(JANE, world.ref)).code()).isEqualTo(ProblemCode.IN_PROGRESS);
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.DELETED);
        assertThat(world.item("meetingId")).isNull();
        assertThat(world.webex.calls()).containsExactly("create", "delete", "delete");
    }

    @Test
    void staysOpenWhereTheSecondDeleteIsRefused() {
        service.create(JANE, world.ref, "webex");
        world.webex.loseNextAnswer("delete");
        problem(() -> service.delete(JANE, world.ref));
        world.webex.failNext("delete", failure(Kind.UNAVAILABLE));
        problem(() -> service.delete(JANE, world.ref));
        // Called live, the next create would hand out the link of a meeting that is gone.
        assertThat(world.record().state()).isEqualTo(MeetingState.DELETING);
    }

    @Test
    void healsARefusedTokenWithOneRefreshAndOneMoreCall() {
        service.create(JANE, world.ref, "webex");
        world.transport.refuse("access-1");
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(Done.DELETED);
        assertThat(world.webex.calls()).containsExactly("create", "delete", "delete");
        assertThat(world.tokens.exchanged()).hasSize(1);
    }

    @Test
    void staysLiveWhereTheTokenCannotBeRefreshed() {
        service.create(JANE, world.ref, "webex");
        world.transport.refuse("access-1");
        world.tokens.fail(failure(Kind.RECONNECT));
        assertThat(problem(() -> service.delete(JANE, world.ref)).code()).isEqualTo(ProblemCode.RECONNECT);
        assertThat(world.record().state()).isEqualTo(MeetingState.LIVE);
    }

    @Test
    void takesTheMeetingOffNextTimeWithoutACallWhereTheEntryCouldNotBeWritten() {
        service.create(JANE, world.ref, "webex");
        world.entries.refuseNextWrite(MeetingException.of(ProblemCode.ENTRY_NOT_WRITTEN));
        assertThat(problem(() -> service.delete(JANE, world.ref)).code()).isEqualTo(ProblemCode.ENTRY_NOT_WRITTEN);
        assertThat(world.item("meetingId")).isEqualTo("webex-1");

        assertThat(world.service().delete(JANE, world.ref).done()).isEqualTo(Done.TAKEN_OFF);
        assertThat(world.item("meetingId")).isNull();
        assertThat(world.item("Location")).isEqualTo("Room 4");
        assertThat(world.webex.calls()).containsExactly("create", "delete");
    }

    @Test
    void letsANewMeetingBeMadeAlsoWhereTheEntryStillShowsTheDeletedOne() {
        service.create(JANE, world.ref, "webex");
        world.entries.refuseNextWrite(MeetingException.of(ProblemCode.ENTRY_NOT_WRITTEN));
        problem(() -> service.delete(JANE, world.ref));
        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.CREATED);
        assertThat(world.item("meetingId")).isEqualTo("webex-2");
        assertThat(world.item("Location")).doesNotContain("webex-1");
    }

    @Test
    void leavesNoLinkOfAnEarlierMeetingWhereNoneOfTheWritesSinceItsEndCameToBe() {
        service.create(JANE, world.ref, "webex");
        refuseToWrite(() -> service.delete(JANE, world.ref));
        refuseToWrite(() -> service.create(JANE, world.ref, "webex"));
        refuseToWrite(() -> service.delete(JANE, world.ref));
        refuseToWrite(() -> service.create(JANE, world.ref, "webex"));
        assertThat(world.item("meetingId")).isEqualTo("webex-1");

        service.delete(JANE, world.ref);
        assertThat(world.webex.meetings()).isEmpty();
        assertThat(world.item("meetingId")).isNull();
        assertThat(world.item("ApptUNIDURL")).isEmpty();
        assertThat(world.item("Location")).isEqualTo("Room 4");
        assertThat(world.record().isOpen()).isFalse();
    }

    @Test
    void leavesNoLinkOfAnEarlierMeetingWhereTheOneAfterItWasFoundByItsMark() {
        service.create(JANE, world.ref, "webex");
        refuseToWrite(() -> service.delete(JANE, world.ref));
        world.webex.loseNextAnswer("create");
        problem(() -> service.create(JANE, world.ref, "webex"));

        service.delete(JANE, world.ref);
        assertThat(world.webex.meetings()).isEmpty();
        assertThat(world.item("meetingId")).isNull();
        assertThat(world.item("Location")).isEqualTo("Room 4");
    }

    private void refuseToWrite(Runnable click) {
        world.entries.refuseNextWrite(MeetingException.of(ProblemCode.ENTRY_NOT_WRITTEN));
        assertThat(problem(click::run).code()).isEqualTo(ProblemCode.ENTRY_NOT_WRITTEN);
    }

    @Test
    void leavesWhatAnotherFeatureHasPutOnTheEntryMeanwhile() {
        service.create(JANE, world.ref, "webex");
        world.set("meetingId", "zoom-77");
        world.set("meetingURL", "https://zoom.example/j/77");
        world.set("ApptUNIDURL", "https://zoom.example/j/77");

        service.delete(JANE, world.ref);
        assertThat(world.webex.meetings()).isEmpty();
        assertThat(world.item("meetingId")).isEqualTo("zoom-77");
        assertThat(world.item("meetingURL")).isEqualTo("https://zoom.example/j/77");
        assertThat(world.item("ApptUNIDURL")).isEqualTo("https://zoom.example/j/77");
        assertThat(world.item("Location")).isEqualTo("Room 4");
    }

    @Test
    void saysThatInviteesDoNotKnowYetOnlyWhereThereAreAny() {
        service.create(JANE, world.ref, "webex");
        assertThat(service.delete(JANE, world.ref).notifyInvitees()).isFalse();
        service.create(JANE, world.ref, "webex");
        world.set("RequiredAttendees", "CN=Ann/O=Acme");
        assertThat(service.delete(JANE, world.ref).notifyInvitees()).isTrue();
    }
}
