package org.dominomeetings.tests.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of one meeting, seen from the entry, from the service and from the caller. */
@ExtendWith(InstalledPlugin.class)
class MeetingLifecycleTest {
    private static final String MAIL = SamplePerson.JANE.mailFile();
    private static final String ENTRY = CalendarEntries.REVIEW;

    private final Server server;
    private final MeetingsApiClient meetings;
    private Map<String, String> before;

    MeetingLifecycleTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
    }

    @BeforeEach
    void forget() {
        server.simulator("POST", "/reset", "{}");
        before = server.items(MAIL, ENTRY);
    }

    @AfterEach
    void tidy() {
        server.simulator("PATCH", "/settings", "{\"accessTokenSeconds\":1209599}");
        server.type(MAIL, ENTRY, Map.of("Subject", "Design review: mail template"));
        meetings.delete(SamplePerson.JANE, ENTRY);
        assertThat(server.webex().getAsJsonArray("contractViolations")).isEmpty();
    }

    @Test
    void theLinkIsInTheEntryAndTheUsersLocationIsKept() {
        Response reply = meetings.create(SamplePerson.JANE, ENTRY);

        JsonObject there = server.webexMeetings().get(0).getAsJsonObject();
        String link = there.get("webLink").getAsString();
        Map<String, String> items = server.items(MAIL, ENTRY);
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.text("joinUrl")).isEqualTo(link);
        assertThat(items.get("ApptUNIDURL")).isEqualTo("[\"" + link + "\"]");
        assertThat(items.get("OnlineMeeting")).isEqualTo("[\"1\"]");
        assertThat(items.get("SametimeType")).isEqualTo("[\"3\"]");
        assertThat(items.get("Location"))
                .startsWith("[\"Room 4.12, ring at the side door")
                .contains(link);
        assertThat(items.get("Body")).isEqualTo(before.get("Body"));
        assertThat(items.get("SequenceNum")).isEqualTo(before.get("SequenceNum"));
    }

    @Test
    void theServiceKnowsWhatTheEntrySaysAndMailsNobody() {
        meetings.create(SamplePerson.JANE, ENTRY);

        JsonObject there = server.webexMeetings().get(0).getAsJsonObject();
        assertThat(there.get("title").getAsString()).isEqualTo("Design review: mail template");
        assertThat(there.get("timezone").getAsString()).isEqualTo("Europe/Berlin");
        assertThat(there.get("start").getAsString()).contains("T10:00:00");
        assertThat(there.get("agenda").getAsString()).contains("Please look through the draft before.");
        assertThat(there.get("hostEmail").getAsString()).isEqualTo(SamplePerson.JANE.email());
        assertThat(server.webex().get("mails").getAsInt()).isZero();
    }

    @Test
    void eachOperationCostsTheCallsThatItNeeds() {
        assertThat(callsOf(() -> meetings.create(SamplePerson.JANE, ENTRY))).isEqualTo(1);
        assertThat(callsOf(() -> meetings.create(SamplePerson.JANE, ENTRY))).isZero();
        assertThat(callsOf(() -> meetings.read(SamplePerson.JANE, ENTRY))).isZero();
        assertThat(callsOf(() -> meetings.update(SamplePerson.JANE, ENTRY))).isZero();
        server.type(MAIL, ENTRY, Map.of("Subject", "Second round"));
        assertThat(callsOf(() -> meetings.update(SamplePerson.JANE, ENTRY))).isEqualTo(1);
        assertThat(callsOf(() -> meetings.delete(SamplePerson.JANE, ENTRY))).isEqualTo(1);
        assertThat(callsOf(() -> meetings.delete(SamplePerson.JANE, ENTRY))).isZero();
    }

    @Test
    void anExpiredTokenCostsOneCallMore() {
        // Shorter than the minute in which we no longer use a token: it is expired whenever it is needed.
        server.simulator("PATCH", "/settings", "{\"accessTokenSeconds\":30}");
        server.simulator("POST", "/faults", "{\"fault\":\"expire-token\",\"on\":\"POST /v1/meetings\",\"times\":1}");
        meetings.create(SamplePerson.JANE, ENTRY);
        meetings.delete(SamplePerson.JANE, ENTRY);

        assertThat(callsOf(() -> meetings.create(SamplePerson.JANE, ENTRY))).isEqualTo(2);
        assertThat(callsOf(() -> meetings.update(SamplePerson.JANE, ENTRY))).isZero();
        server.type(MAIL, ENTRY, Map.of("Subject", "Second round"));
        assertThat(callsOf(() -> meetings.update(SamplePerson.JANE, ENTRY))).isEqualTo(2);
        assertThat(callsOf(() -> meetings.delete(SamplePerson.JANE, ENTRY))).isEqualTo(2);
        assertThat(server.webexMeetings()).isEmpty();
    }

    @Test
    void aTokenThatIsRefusedBeforeItsTimeIsRefreshedAndTheMeetingMadeOnce() {
        server.simulator("POST", "/faults", "{\"fault\":\"expire-token\",\"on\":\"POST /v1/meetings\",\"times\":1}");

        Response reply = meetings.create(SamplePerson.JANE, ENTRY);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(server.webexMeetings()).hasSize(1);
        assertThat(server.webexCalls()).isEqualTo(3);
    }

    @Test
    void anUpdateKeepsTheMeetingAndItsLinkAndSaysWhatChanged() {
        Response created = meetings.create(SamplePerson.JANE, ENTRY);
        server.type(MAIL, ENTRY, Map.of("Subject", "Second round"));

        assertThat(meetings.read(SamplePerson.JANE, ENTRY).json().getAsJsonArray("changed"))
                .hasToString("[\"subject\"]");
        Response updated = meetings.update(SamplePerson.JANE, ENTRY);

        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.json().getAsJsonArray("changed")).hasToString("[\"subject\"]");
        assertThat(updated.text("joinUrl")).isEqualTo(created.text("joinUrl"));
        assertThat(server.webexMeetings()).hasSize(1);
        assertThat(server.webexMeetings().get(0).getAsJsonObject().get("title").getAsString())
                .isEqualTo("Second round");
        assertThat(meetings.read(SamplePerson.JANE, ENTRY).json().getAsJsonArray("changed"))
                .isEmpty();
    }

    @Test
    void afterADeleteTheEntrySaysWhatItSaidBefore() {
        meetings.create(SamplePerson.JANE, ENTRY);

        Response reply = meetings.delete(SamplePerson.JANE, ENTRY);

        Map<String, String> items = server.items(MAIL, ENTRY);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(server.webexMeetings()).isEmpty();
        assertThat(items.get("Location")).isEqualTo(before.get("Location"));
        assertThat(items.get("Body")).isEqualTo(before.get("Body"));
        assertThat(items).doesNotContainKeys("meetingId", "meetingURL", "meetingService", "meetingPassword");
        assertThat(items.get("ApptUNIDURL")).isIn("[\"\"]", null);
    }

    @Test
    void noMeetingIsMadeForAnEntryThatHasNoRoomForItsLink() {
        server.type(MAIL, ENTRY, Map.of("Location", "L".repeat(32_700)));
        try {
            Response reply = meetings.create(SamplePerson.JANE, ENTRY);

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.text("code")).isEqualTo("entry-full");
            assertThat(reply.text("field")).isEqualTo("location");
            assertThat(reply.text("outcome")).isEqualTo("none");
            assertThat(posts()).isZero();
            assertThat(meetings.read(SamplePerson.JANE, ENTRY).text("code")).isEqualTo("none");
        } finally {
            server.type(MAIL, ENTRY, Map.of("Location", "Room 4.12, ring at the side door"));
        }
    }

    @Test
    void aWebFormsLineBreaksStayAsTheyAreAndLeaveNothingBehind() {
        String location = "Room 4.12, ring at the side door";
        server.type(MAIL, ENTRY, Map.of("Location", location));
        meetings.create(SamplePerson.JANE, ENTRY);
        JsonElement written = JsonParser.parseString(server.items(MAIL, ENTRY).get("Location"));
        String web = written.getAsJsonArray().get(0).getAsString().replace("\n", "\r\n");
        server.type(MAIL, ENTRY, Map.of("Location", web, "Subject", "Second round"));

        assertThat(meetings.update(SamplePerson.JANE, ENTRY).text("code")).isEqualTo("updated");
        assertThat(meetings.delete(SamplePerson.JANE, ENTRY).text("code")).isEqualTo("deleted");

        assertThat(server.items(MAIL, ENTRY).get("Location")).isEqualTo("[\"" + location + "\"]");
    }

    @Test
    void aBlockWithoutItsMarksIsReplacedOnceAndLeavesNoDeadLink() {
        String location = "Room 4.12, ring at the side door";
        server.type(MAIL, ENTRY, Map.of("Location", location));
        String link = meetings.create(SamplePerson.JANE, ENTRY).text("joinUrl");
        JsonElement written = JsonParser.parseString(server.items(MAIL, ENTRY).get("Location"));
        String bare = written.getAsJsonArray().get(0).getAsString().replaceAll("\n?\\[/?online meeting[^\\]]*\\]", "");
        server.type(MAIL, ENTRY, Map.of("Location", bare, "Subject", "Second round"));

        meetings.update(SamplePerson.JANE, ENTRY);
        assertThat(server.items(MAIL, ENTRY).get("Location")).containsOnlyOnce(link);
        meetings.delete(SamplePerson.JANE, ENTRY);
        assertThat(server.items(MAIL, ENTRY).get("Location")).isEqualTo("[\"" + location + "\"]");
    }

    @Test
    void aSecondClickGetsTheSameMeeting() {
        Response first = meetings.create(SamplePerson.JANE, ENTRY);

        Response second = meetings.create(SamplePerson.JANE, ENTRY);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().get("replayed").getAsBoolean()).isTrue();
        assertThat(second.text("meetingId")).isEqualTo(first.text("meetingId"));
        assertThat(server.webexMeetings()).hasSize(1);
    }

    @Test
    void aCreateWhoseAnswerWasLostIsFoundAgainAndNotRepeated() {
        meetings.read(SamplePerson.JANE, ENTRY);
        server.simulator("POST", "/faults", "{\"fault\":\"answer-lost\",\"on\":\"POST /v1/meetings\",\"times\":1}");

        Response lost = meetings.create(SamplePerson.JANE, ENTRY);
        Response again = meetings.create(SamplePerson.JANE, ENTRY);

        assertThat(lost.status()).isEqualTo(202);
        assertThat(lost.text("code")).isEqualTo("outcome-unknown");
        assertThat(lost.text("outcome")).isEqualTo("unknown");
        assertThat(again.status()).isEqualTo(201);
        assertThat(server.webexMeetings()).hasSize(1);
        assertThat(server.webexMeetings().get(0).getAsJsonObject().get("id").getAsString())
                .isEqualTo(again.text("meetingId"));
    }

    @Test
    void aPostIsSentOnceToAServiceThatClosesAKeptAliveConnectionAfterReadingIt() {
        // An entry of its own: for two minutes nobody knows whether it has a meeting.
        String entry = CalendarEntries.DENTIST;
        meetings.create(SamplePerson.JANE, ENTRY);
        server.simulator(
                "POST", "/faults", "{\"fault\":\"close-after-read\",\"on\":\"POST /v1/meetings\",\"times\":1}");

        Response reply = meetings.create(SamplePerson.JANE, entry);
        Response again = meetings.create(SamplePerson.JANE, entry);

        assertThat(reply.text("code")).isEqualTo("outcome-unknown");
        assertThat(again.text("code")).isEqualTo("outcome-unknown");
        assertThat(again.json().get("retryAfter").getAsInt()).isBetween(1, 120);
        assertThat(posts()).isEqualTo(2);
        assertThat(server.webexMeetings()).hasSize(1);
        assertThat(server.items(MAIL, entry)).doesNotContainKey("meetingId");
    }

    @Test
    void aClientThatCanOnlyPostUpdatesAndDeletesToo() {
        meetings.create(SamplePerson.JANE, ENTRY);
        server.type(MAIL, ENTRY, Map.of("Subject", "Second round"));

        assertThat(post("/update").text("code")).isEqualTo("updated");
        assertThat(post("/delete").text("code")).isEqualTo("deleted");
        assertThat(server.webexMeetings()).isEmpty();
    }

    @Test
    void theRootTakesTheMailFileByPathAndByReplicaId() {
        Response created = meetings.create(SamplePerson.JANE, ENTRY);

        Response byPath =
                new CheckedHttpClient().send("GET", meetings.meetingAtRoot(ENTRY, MAIL), SamplePerson.JANE, null);

        assertThat(byPath.status()).isEqualTo(200);
        assertThat(byPath.text("meetingId")).isEqualTo(created.text("meetingId"));
    }

    @Test
    void aDelegateMeetsWithHisOwnAccountAndNobodyElseDoesSoInHisName() {
        Response created = meetings.create(SamplePerson.DAVE, ENTRY);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("host")).isEqualTo(SamplePerson.DAVE.email());
        Response byJane = meetings.delete(SamplePerson.JANE, ENTRY);
        assertThat(byJane.text("code")).isEqualTo("other-host");
        assertThat(server.webexMeetings()).hasSize(1);
        assertThat(meetings.delete(SamplePerson.DAVE, ENTRY).text("code")).isEqualTo("deleted");
    }

    private Response post(String verb) {
        return new CheckedHttpClient()
                .send(
                        "POST",
                        meetings.meeting(ENTRY) + verb,
                        SamplePerson.JANE,
                        MeetingsApiClient.APPLY,
                        "Content-Type",
                        "application/json",
                        "X-Domino-Meetings",
                        "1");
    }

    /** How often the service read a request to create a meeting, answered or not. */
    private long posts() {
        return server.webex().getAsJsonArray("requests").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(request -> request.get("method").getAsString().equals("POST"))
                .filter(request -> request.get("path").getAsString().endsWith("/v1/meetings"))
                .count();
    }

    private int callsOf(Runnable operation) {
        int before = server.webexCalls();
        operation.run();
        return server.webexCalls() - before;
    }
}
