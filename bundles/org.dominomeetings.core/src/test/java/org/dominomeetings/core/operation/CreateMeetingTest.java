package org.dominomeetings.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.JOHN;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult.Done;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.Test;

class CreateMeetingTest {
    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    @Test
    void tellsTheServiceTheEntrysDetailsInOneCall() {
        OperationResult answer = service.create(JANE, world.ref, "webex");

        assertThat(answer.done()).isEqualTo(Done.CREATED);
        assertThat(answer.meeting().orElseThrow().joinUrl()).isEqualTo("https://webex.example/j/webex-1");
        assertThat(world.webex.calls()).containsExactly("create");
        assertThat(world.transport.authorizations()).containsExactly("Bearer access-1");
        MeetingDetails told = world.webex.meetings().get("webex-1").details();
        assertThat(told.subject()).isEqualTo("Budget");
        assertThat(told.start()).isEqualTo(Instant.parse("2026-03-10T10:00:00Z"));
        assertThat(told.end()).isEqualTo(Instant.parse("2026-03-10T11:00:00Z"));
        assertThat(told.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(told.agenda()).isEqualTo("Numbers");
    }

    @Test
    void putsTheMeetingOnTheEntryAndKeepsWhatTheUserTyped() {
        service.create(JANE, world.ref, "webex");

        assertThat(world.item("meetingId")).isEqualTo("webex-1");
        assertThat(world.item("meetingURL")).isEqualTo("https://webex.example/j/webex-1");
        assertThat(world.item("ApptUNIDURL")).isEqualTo("https://webex.example/j/webex-1");
        assertThat(world.item("Location"))
                .startsWith("Room 4\n")
                .contains("https://webex.example/j/webex-1", "123 456", "Sesame");
        assertThat(world.item("Subject")).isEqualTo("Budget");
        assertThat(world.item("Body")).isEqualTo("Numbers");
        assertThat(world.entries.writes()).isEqualTo(1);
    }

    @Test
    void recordsTheIntentBeforeTheCallTheOutcomeAfterItAndThatTheEntryIsWritten() {
        List<MeetingState> duringTheCall = new ArrayList<>();
        world.webex.onCreate(() -> duringTheCall.addAll(world.ledger.states()));

        service.create(JANE, world.ref, "webex");

        assertThat(duringTheCall).containsExactly(MeetingState.CREATING);
        assertThat(world.ledger.states()).containsExactly(MeetingState.CREATING, MeetingState.LIVE, MeetingState.LIVE);
        LedgerRecord record = world.record();
        assertThat(record.isWritten()).isTrue();
        assertThat(record.service()).isEqualTo("webex");
        assertThat(record.person()).isEqualTo("CN=Jane Doe/O=Acme");
        assertThat(record.meeting().orElseThrow().id()).isEqualTo("webex-1");
        assertThat(record.since()).isEqualTo(OperationFixture.NOW);
    }

    @Test
    void marksTheMeetingWithWhatSaysNothingOfTheMailFile() throws Exception {
        service.create(JANE, world.ref, "webex");
        // Of the random ownership token and the generation, and of nothing that anybody else knows (FIPS 180-4).
        byte[] random = (world.record().ownershipToken() + "/1").getBytes(StandardCharsets.US_ASCII);
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(random));
        assertThat(world.webex.meetings().get("webex-1").idempotencyKey()).isEqualTo(expected);
    }

    @Test
    void givesTheSameMeetingAgainWithoutACallOrAWrite() {
        service.create(JANE, world.ref, "webex");
        OperationResult again = service.create(JANE, world.ref, "webex");

        assertThat(again.done()).isEqualTo(Done.ALREADY_THERE);
        assertThat(again.record().orElseThrow().meeting().orElseThrow().id()).isEqualTo("webex-1");
        assertThat(world.webex.calls()).containsExactly("create");
        assertThat(world.entries.writes()).isEqualTo(1);
    }

    @Test
    void givesTheSameMeetingToADelegateWhoIsNotItsHost() {
        service.create(JANE, world.ref, "webex");
        assertThat(service.create(JOHN, world.ref, "webex").done()).isEqualTo(Done.ALREADY_THERE);
        assertThat(world.webex.calls()).containsExactly("create");
    }

    @Test
    void putsTheMeetingOnTheEntryAgainWhereSomebodyTookItOff() {
        service.create(JANE, world.ref, "webex");
        world.set("meetingId");
        world.set("Location", "Room 5");

        assertThat(service.create(JANE, world.ref, "webex").done()).isEqualTo(Done.ALREADY_THERE);
        assertThat(world.item("meetingId")).isEqualTo("webex-1");
        assertThat(world.item("Location")).startsWith("Room 5\n").contains("https://webex.example/j/webex-1");
        assertThat(world.webex.calls()).containsExactly("create");
    }

    @Test
    void refusesASecondMeetingOfAnotherService() {
        service.create(JANE, world.ref, "webex");
        var before = world.entries.items(OperationFixture.UNID);

        MeetingException problem = problem(() -> service.create(JANE, world.ref, "zoom"));
        assertThat(problem.code()).isEqualTo(ProblemCode.OTHER_SERVICE);
        assertThat(problem.field()).contains("service");
        assertThat(problem.arguments()).containsExactly("Webex");
        assertThat(world.zoom.calls()).isEmpty();
        assertThat(world.entries.items(OperationFixture.UNID)).isEqualTo(before);
    }

    @Test
    void refusesAServiceThatIsNotOfferedHere() {
        assertThat(problem(() -> service.create(JANE, world.ref, "skype")).code())
                .isEqualTo(ProblemCode.UNKNOWN_SERVICE);
        assertThat(world.hasRecord()).isFalse();
    }

    @Test
    void refusesAnEntryThatIsMarkedAsAnotherOnlineMeeting() {
        world.set("OnlineMeeting", "1");
        assertRefusedAsOther();
    }

    @Test
    void refusesAnEntryThatCarriesTheIdOfAMeetingThatTheLedgerDoesNotKnow() {
        world.set("meetingId", "webex-99");
        assertRefusedAsOther();
    }

    private void assertRefusedAsOther() {
        var before = world.entries.items(OperationFixture.UNID);
        assertThat(problem(() -> service.create(JANE, world.ref, "webex")).code())
                .isEqualTo(ProblemCode.OTHER_MEETING);
        assertThat(world.webex.calls()).isEmpty();
        assertThat(world.hasRecord()).isFalse();
        assertThat(world.entries.items(OperationFixture.UNID)).isEqualTo(before);
    }

    @Test
    void saysThatInviteesDoNotKnowYetOnlyWhereThereAreAny() {
        assertThat(service.create(JANE, world.ref, "webex").notifyInvitees()).isFalse();
        service.delete(JANE, world.ref);
        world.set("RequiredAttendees", "CN=Ann/O=Acme");
        assertThat(service.create(JANE, world.ref, "webex").notifyInvitees()).isTrue();
        assertThat(service.create(JANE, world.ref, "webex").notifyInvitees())
                .as("a second click is told the same")
                .isTrue();
    }

    @Test
    void worksOutTheItemsFromTheEntryAsSomebodyElseHasJustSavedIt() {
        world.entries.beforeNextWrite(() -> world.set("Location", "Room 9"));
        service.create(JANE, world.ref, "webex");
        assertThat(world.item("Location")).startsWith("Room 9\n").contains("webex-1");
    }

    @Test
    void createsOneMeetingForTenWhoClickAtATime() throws Exception {
        int clicks = 10;
        // Each click reads the entry once before it waits; the winner reads it once more and creates only when all
        // have.
        CountDownLatch read = new CountDownLatch(clicks + 1);
        world.entries.onRead(read::countDown);
        world.webex.onCreate(() -> awaitAll(read));
        ExecutorService pool = Executors.newFixedThreadPool(clicks);
        List<Done> answers = new ArrayList<>();
        try {
            List<Future<OperationResult>> clicked = new ArrayList<>();
            for (int i = 0; i < clicks; i++) {
                clicked.add(pool.submit(() -> service.create(JANE, world.ref, "webex")));
            }
            for (Future<OperationResult> one : clicked) {
                answers.add(one.get(60, TimeUnit.SECONDS).done());
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(answers).containsOnlyOnce(Done.CREATED);
        assertThat(answers).filteredOn(Done.ALREADY_THERE::equals).hasSize(9);
        assertThat(world.webex.calls()).containsExactly("create");
        assertThat(world.webex.meetings()).hasSize(1);
        assertThat(world.entries.writes()).isEqualTo(1);
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
