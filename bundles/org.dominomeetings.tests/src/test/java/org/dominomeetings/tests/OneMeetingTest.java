package org.dominomeetings.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import org.dominomeetings.sandbox.sample.CalendarEntries;
import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.tests.Http.Reply;
import org.dominomeetings.tests.Installed.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of one meeting, seen from the entry, from the service and from the caller. */
@ExtendWith(Installed.class)
class OneMeetingTest {
    private static final String MAIL = Person.JANE.mailFile();
    private static final String ENTRY = CalendarEntries.REVIEW;

    private final Server server;
    private final Meetings meetings;
    private Map<String, String> before;

    OneMeetingTest(Server server) {
        this.server = server;
        this.meetings = new Meetings(server);
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
        meetings.delete(Person.JANE, ENTRY);
        assertThat(server.webex().getAsJsonArray("contractViolations")).isEmpty();
    }

    @Test
    void theLinkIsInTheEntryAndTheUsersLocationIsKept() {
        Reply reply = meetings.create(Person.JANE, ENTRY);

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
        meetings.create(Person.JANE, ENTRY);

        JsonObject there = server.webexMeetings().get(0).getAsJsonObject();
        assertThat(there.get("title").getAsString()).isEqualTo("Design review: mail template");
        assertThat(there.get("timezone").getAsString()).isEqualTo("Europe/Berlin");
        assertThat(there.get("start").getAsString()).contains("T10:00:00");
        assertThat(there.get("agenda").getAsString()).contains("Please look through the draft before.");
        assertThat(there.get("hostEmail").getAsString()).isEqualTo(Person.JANE.email());
        assertThat(server.webex().get("mails").getAsInt()).isZero();
    }

    @Test
    void eachOperationCostsTheCallsThatItNeeds() {
        assertThat(callsOf(() -> meetings.create(Person.JANE, ENTRY))).isEqualTo(1);
        assertThat(callsOf(() -> meetings.create(Person.JANE, ENTRY))).isZero();
        assertThat(callsOf(() -> meetings.read(Person.JANE, ENTRY))).isZero();
        assertThat(callsOf(() -> meetings.update(Person.JANE, ENTRY))).isZero();
        server.type(MAIL, ENTRY, Map.of("Subject", "Second round"));
        assertThat(callsOf(() -> meetings.update(Person.JANE, ENTRY))).isEqualTo(1);
        assertThat(callsOf(() -> meetings.delete(Person.JANE, ENTRY))).isEqualTo(1);
        assertThat(callsOf(() -> meetings.delete(Person.JANE, ENTRY))).isZero();
    }

    @Test
    void anExpiredTokenCostsOneCallMore() {
        // Shorter than the minute in which we no longer use a token: it is expired whenever it is needed.
        server.simulator("PATCH", "/settings", "{\"accessTokenSeconds\":30}");
        server.simulator("POST", "/faults", "{\"fault\":\"expire-token\",\"on\":\"POST /v1/meetings\",\"times\":1}");
        meetings.create(Person.JANE, ENTRY);
        meetings.delete(Person.JANE, ENTRY);

        assertThat(callsOf(() -> meetings.create(Person.JANE, ENTRY))).isEqualTo(2);
        assertThat(callsOf(() -> meetings.update(Person.JANE, ENTRY))).isZero();
        server.type(MAIL, ENTRY, Map.of("Subject", "Second round"));
        assertThat(callsOf(() -> meetings.update(Person.JANE, ENTRY))).isEqualTo(2);
        assertThat(callsOf(() -> meetings.delete(Person.JANE, ENTRY))).isEqualTo(2);
        assertThat(server.webexMeetings()).isEmpty();
    }

    @Test
    void aTokenThatIsRefusedBeforeItsTimeIsRefreshedAndTheMeetingMadeOnce() {
        server.simulator("POST", "/faults", "{\"fault\":\"expire-token\",\"on\":\"POST /v1/meetings\",\"times\":1}");

        Reply reply = meetings.create(Person.JANE, ENTRY);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(server.webexMeetings()).hasSize(1);
        assertThat(server.webexCalls()).isEqualTo(3);
    }

    @Test
    void anUpdateKeepsTheMeetingAndItsLinkAndSaysWhatChanged() {
        Reply created = meetings.create(Person.JANE, ENTRY);
        server.type(MAIL, ENTRY, Map.of("Subject", "Second round"));

        assertThat(meetings.read(Person.JANE, ENTRY).json().getAsJsonArray("changed"))
                .hasToString("[\"subject\"]");
        Reply updated = meetings.update(Person.JANE, ENTRY);

        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.json().getAsJsonArray("changed")).hasToString("[\"subject\"]");
        assertThat(updated.text("joinUrl")).isEqualTo(created.text("joinUrl"));
        assertThat(server.webexMeetings()).hasSize(1);
        assertThat(server.webexMeetings().get(0).getAsJsonObject().get("title").getAsString())
                .isEqualTo("Second round");
        assertThat(meetings.read(Person.JANE, ENTRY).json().getAsJsonArray("changed"))
                .isEmpty();
    }

    @Test
    void afterADeleteTheEntrySaysWhatItSaidBefore() {
        meetings.create(Person.JANE, ENTRY);

        Reply reply = meetings.delete(Person.JANE, ENTRY);

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
            Reply reply = meetings.create(Person.JANE, ENTRY);

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.text("code")).isEqualTo("entry-full");
            assertThat(reply.text("field")).isEqualTo("location");
            assertThat(reply.text("outcome")).isEqualTo("none");
            assertThat(posts()).isZero();
            assertThat(meetings.read(Person.JANE, ENTRY).text("code")).isEqualTo("none");
        } finally {
            server.type(MAIL, ENTRY, Map.of("Location", "Room 4.12, ring at the side door"));
        }
    }

    @Test
    void aWebFormsLineBreaksStayAsTheyAreAndLeaveNothingBehind() {
        String location = "Room 4.12, ring at the side door";
        server.type(MAIL, ENTRY, Map.of("Location", location));
        meetings.create(Person.JANE, ENTRY);
        JsonElement written = JsonParser.parseString(server.items(MAIL, ENTRY).get("Location"));
        String web = written.getAsJsonArray().get(0).getAsString().replace("\n", "\r\n");
        server.type(MAIL, ENTRY, Map.of("Location", web, "Subject", "Second round"));

        assertThat(meetings.update(Person.JANE, ENTRY).text("code")).isEqualTo("updated");
        assertThat(meetings.delete(Person.JANE, ENTRY).text("code")).isEqualTo("deleted");

        assertThat(server.items(MAIL, ENTRY).get("Location")).isEqualTo("[\"" + location + "\"]");
    }

    @Test
    void aBlockWithoutItsMarksIsReplacedOnceAndLeavesNoDeadLink() {
        String location = "Room 4.12, ring at the side door";
        server.type(MAIL, ENTRY, Map.of("Location", location));
        String link = meetings.create(Person.JANE, ENTRY).text("joinUrl");
        JsonElement written = JsonParser.parseString(server.items(MAIL, ENTRY).get("Location"));
        String bare = written.getAsJsonArray().get(0).getAsString().replaceAll("\n?\\[/?online meeting[^\\]]*\\]", "");
        server.type(MAIL, ENTRY, Map.of("Location", bare, "Subject", "Second round"));

        meetings.update(Person.JANE, ENTRY);
        assertThat(server.items(MAIL, ENTRY).get("Location")).containsOnlyOnce(link);
        meetings.delete(Person.JANE, ENTRY);
        assertThat(server.items(MAIL, ENTRY).get("Location")).isEqualTo("[\"" + location + "\"]");
    }

    @Test
    void aSecondClickGetsTheSameMeeting() {
        Reply first = meetings.create(Person.JANE, ENTRY);

        Reply second = meetings.create(Person.JANE, ENTRY);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().get("replayed").getAsBoolean()).isTrue();
        assertThat(second.text("meetingId")).isEqualTo(first.text("meetingId"));
        assertThat(server.webexMeetings()).hasSize(1);
    }

    @Test
    void aCreateWhoseAnswerWasLostIsFoundAgainAndNotRepeated() {
        meetings.read(Person.JANE, ENTRY);
        server.simulator("POST", "/faults", "{\"fault\":\"answer-lost\",\"on\":\"POST /v1/meetings\",\"times\":1}");

        Reply lost = meetings.create(Person.JANE, ENTRY);
        Reply again = meetings.create(Person.JANE, ENTRY);

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
        meetings.create(Person.JANE, ENTRY);
        server.simulator(
                "POST", "/faults", "{\"fault\":\"close-after-read\",\"on\":\"POST /v1/meetings\",\"times\":1}");

        Reply reply = meetings.create(Person.JANE, entry);
        Reply again = meetings.create(Person.JANE, entry);

        assertThat(reply.text("code")).isEqualTo("outcome-unknown");
        assertThat(again.text("code")).isEqualTo("outcome-unknown");
        assertThat(again.json().get("retryAfter").getAsInt()).isBetween(1, 120);
        assertThat(posts()).isEqualTo(2);
        assertThat(server.webexMeetings()).hasSize(1);
        assertThat(server.items(MAIL, entry)).doesNotContainKey("meetingId");
    }

    @Test
    void aClientThatCanOnlyPostUpdatesAndDeletesToo() {
        meetings.create(Person.JANE, ENTRY);
        server.type(MAIL, ENTRY, Map.of("Subject", "Second round"));

        assertThat(post("/update").text("code")).isEqualTo("updated");
        assertThat(post("/delete").text("code")).isEqualTo("deleted");
        assertThat(server.webexMeetings()).isEmpty();
    }

    @Test
    void theRootTakesTheMailFileByPathAndByReplicaId() {
        Reply created = meetings.create(Person.JANE, ENTRY);

        Reply byPath = new Http().send("GET", meetings.meetingAtRoot(ENTRY, MAIL), Person.JANE, null);

        assertThat(byPath.status()).isEqualTo(200);
        assertThat(byPath.text("meetingId")).isEqualTo(created.text("meetingId"));
    }

    @Test
    void aDelegateMeetsWithHisOwnAccountAndNobodyElseDoesSoInHisName() {
        Reply created = meetings.create(Person.DAVE, ENTRY);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("host")).isEqualTo(Person.DAVE.email());
        Reply byJane = meetings.delete(Person.JANE, ENTRY);
        assertThat(byJane.text("code")).isEqualTo("other-host");
        assertThat(server.webexMeetings()).hasSize(1);
        assertThat(meetings.delete(Person.DAVE, ENTRY).text("code")).isEqualTo("deleted");
    }

    private Reply post(String verb) {
        return new Http()
                .send(
                        "POST",
                        meetings.meeting(ENTRY) + verb,
                        Person.JANE,
                        Meetings.APPLY,
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
