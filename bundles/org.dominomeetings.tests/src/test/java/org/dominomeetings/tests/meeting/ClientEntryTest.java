package org.dominomeetings.tests.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.sandbox.sample.calendar.RepeatingEntries;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code apply:client}: an entry that is open in a form, saved or not. */
@ExtendWith(InstalledPlugin.class)
class ClientEntryTest {
    private static final String MAIL = SamplePerson.JANE.mailFile();
    private static final String SAVED = CalendarEntries.REVIEW;

    /** No document has it: the entry was opened and never saved. */
    private static final String UNSAVED = "00AA00BB00CC00DD00EE00FF00112233";

    private static final String SCREEN = "{\"subject\":\"Budget\",\"start\":\"2031-05-06T08:00:00Z\","
            + "\"end\":\"2031-05-06T09:00:00Z\","
            + "\"timeZone\":\"Z=-1$DO=1$DL=3 -1 1 10 -1 1$ZX=55$ZN=W. Europe\","
            + "\"location\":\"Room 4\",\"agenda\":\"Numbers\"}";

    private final Server server;
    private final MeetingsApiClient meetings;
    private final CheckedHttpClient http = new CheckedHttpClient();

    ClientEntryTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
    }

    @BeforeEach
    void forget() {
        server.simulator("POST", "/reset", "{}");
    }

    @AfterEach
    void nothingIsSaved() {
        assertThat(server.webex().getAsJsonArray("contractViolations")).isEmpty();
    }

    @Test
    void anEntryThatWasNeverSavedGetsItsItemsAndNoDocumentIsMade() {
        Response reply = create(UNSAVED);

        JsonObject there = server.webexMeetings().get(0).getAsJsonObject();
        Map<String, String> items = items(reply);
        assertThat(reply.status()).isEqualTo(201);
        assertThat(there.get("title").getAsString()).isEqualTo("Budget");
        assertThat(there.get("start").getAsString()).isEqualTo("2031-05-06T10:00:00+02:00");
        assertThat(items)
                .containsEntry("meetingId", reply.text("meetingId"))
                .containsEntry("ApptUNIDURL", there.get("webLink").getAsString())
                .containsEntry("MeetingEntryKey", reply.text("key"));
        assertThat(items.get("Location")).startsWith("Room 4\n").contains(reply.text("joinUrl"));
        assertThat(meetings.read(SamplePerson.JANE, UNSAVED).status()).isEqualTo(404);
        discard(reply);
    }

    @Test
    void noMeetingIsMadeWhereTheAnswerWouldBeLongerThanAClientTakes() {
        // Each of these characters is an escape of six in the answer.
        String location = "\u90e8".repeat(5_000);
        String screen = SCREEN.replace("Room 4", location);

        Response reply = post(UNSAVED, "", "{\"service\":\"webex\",\"apply\":\"client\",\"entry\":" + screen + "}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("code")).isEqualTo("entry-full");
        assertThat(reply.text("field")).isEqualTo("location");
        assertThat(server.webexMeetings()).isEmpty();
    }

    @Test
    void aDiscardedEntryTakesItsMeetingWithIt() {
        Response created = create(UNSAVED);

        Response reply = discard(created);

        assertThat(reply.text("code")).isEqualTo("deleted");
        assertThat(server.webexMeetings()).isEmpty();
    }

    @Test
    void aMeetingThatTheSavedEntryShowsIsNotDiscarded() {
        Response created = meetings.create(SamplePerson.JANE, SAVED);

        Response reply = post(SAVED, "/discard", "{\"apply\":\"client\",\"key\":\"" + created.text("key") + "\"}");

        assertThat(reply.text("code")).isEqualTo("entry-is-saved");
        assertThat(server.webexMeetings()).hasSize(1);
        meetings.delete(SamplePerson.JANE, SAVED);
    }

    @Test
    void anUpdateAndADeleteGoByTheKey() {
        Response created = create(UNSAVED);
        String key = created.text("key");

        Response unchanged = put(UNSAVED, SCREEN, key);
        Response updated = put(UNSAVED, SCREEN.replace("Budget", "Budget, again"), key);
        Response guessed = put(UNSAVED, SCREEN, "0123456789abcdef0123456789abcdef");
        Response without = post(UNSAVED, "/update", "{\"apply\":\"client\",\"entry\":" + SCREEN + "}");

        assertThat(unchanged.text("code")).isEqualTo("unchanged");
        assertThat(updated.json().getAsJsonArray("changed")).hasToString("[\"subject\"]");
        assertThat(updated.text("joinUrl")).isEqualTo(created.text("joinUrl"));
        assertThat(guessed.text("code")).isEqualTo("belongs-to-other-entry");
        assertThat(without.text("code")).isEqualTo("missing-member");
        assertThat(server.webexMeetings()).hasSize(1);
        Response deleted = post(
                UNSAVED,
                "/delete",
                "{\"apply\":\"client\",\"key\":\"" + key + "\",\"entry\":{\"location\":\"" + location(created)
                        + "\"}}");
        assertThat(items(deleted)).containsEntry("Location", "Room 4");
        assertThat(removed(deleted)).contains("meetingId", "MeetingEntryKey", "ApptUNIDURL");
        assertThat(server.webexMeetings()).isEmpty();
    }

    /** From whichever instance, saved or not, and whichever apply. */
    @Test
    void aRepeatingSetHasOneMeetingHoweverItIsAskedFor() {
        Response first = create(RepeatingEntries.UNTOUCHED);
        Response second = create(RepeatingEntries.RENAMED);
        Response ofTheParent = meetings.create(SamplePerson.JANE, RepeatingEntries.PARENT);
        Response ofAnInstance = meetings.create(SamplePerson.JANE, RepeatingEntries.MOVED);
        String unsaved = "{\"service\":\"webex\",\"apply\":\"client\",\"entry\":" + SCREEN + ",\"parent\":\""
                + RepeatingEntries.PARENT + "\"}";
        Response ofOneThatIsNotSaved = post(UNSAVED, "", unsaved);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.json().get("series").getAsBoolean()).isTrue();
        for (Response again : List.of(second, ofTheParent, ofAnInstance, ofOneThatIsNotSaved)) {
            assertThat(again.status()).as(again.body()).isEqualTo(200);
            assertThat(again.text("joinUrl")).isEqualTo(first.text("joinUrl"));
            assertThat(again.text("key")).isEqualTo(first.text("key"));
        }
        assertThat(server.webexMeetings()).hasSize(1);
        assertThat(discard(RepeatingEntries.RENAMED, first.text("key")).text("code"))
                .as("other documents of the set show it")
                .isEqualTo("entry-is-saved");
        assertThat(meetings.delete(SamplePerson.JANE, RepeatingEntries.UNTOUCHED)
                        .text("code"))
                .isEqualTo("deleted");
        assertThat(server.webexMeetings()).isEmpty();
    }

    /** A set in a replica that has not replicated: the client says which set an instance belongs to. */
    @Test
    void instancesOfASetThatIsNotSavedHereHaveOneMeetingWhereTheClientSaysWhoseTheyAre() {
        String parent = "00AA00BB00CC00DD00EE00FF00110000";
        String other = "00AA00BB00CC00DD00EE00FF00112244";
        String body =
                "{\"service\":\"webex\",\"apply\":\"client\",\"parent\":\"" + parent + "\",\"entry\":" + SCREEN + "}";

        Response first = post(UNSAVED, "", body);
        Response second = post(other, "", body.replace("05-06", "05-13"));
        Response updated = send(
                "PUT",
                meetings.meeting(other),
                SamplePerson.JANE,
                "{\"apply\":\"client\",\"key\":\"" + first.text("key") + "\",\"parent\":\"" + parent + "\",\"entry\":"
                        + SCREEN.replace("05-06", "05-13") + "}");
        Response wrong = post(UNSAVED, "", body.replace(parent, "the parent"));

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.text("joinUrl")).isEqualTo(first.text("joinUrl"));
        assertThat(updated.text("code"))
                .as("the time of another instance moves nothing")
                .isEqualTo("unchanged");
        assertThat(wrong.text("code")).isEqualTo("wrong-value");
        assertThat(wrong.text("field")).isEqualTo("parent");
        assertThat(server.webexMeetings()).hasSize(1);
        String discard = "{\"apply\":\"client\",\"key\":\"" + first.text("key") + "\",\"parent\":\"" + parent + "\"}";
        assertThat(post(other, "/discard", discard).text("code")).isEqualTo("deleted");
        assertThat(server.webexMeetings()).isEmpty();
    }

    @Test
    void anOpenFormOfASavedEntryIsNotTouchedByUs() {
        Map<String, String> before = server.items(MAIL, SAVED);

        Response reply = create(SAVED);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(server.items(MAIL, SAVED)).isEqualTo(before);
        discard(SAVED, reply.text("key"));
    }

    @Test
    void aReaderAndAStrangerGetNoMeetingForAnEntryThatDoesNotExist() {
        String body = "{\"service\":\"webex\",\"apply\":\"client\",\"entry\":" + SCREEN + "}";
        Response reader = send("POST", meetings.meetingAtRoot(UNSAVED, MAIL), SamplePerson.RITA, body);
        Response stranger = send("POST", meetings.meetingAtRoot(UNSAVED, MAIL), SamplePerson.SAM, body);

        assertThat(reader.text("code")).isEqualTo("entry-not-found");
        assertThat(stranger.text("code")).isEqualTo("entry-not-found");
        assertThat(server.webexCalls()).isZero();
    }

    @Test
    void whatTheScreenLacksIsNamed() {
        for (String[] row : new String[][] {
            {"\"subject\":\"Budget\"", "\"subject\":\"  \"", "no-subject", "subject"},
            {"\"start\":\"2031-05-06T08:00:00Z\",", "", "no-times", "start"},
            {"2031-05-06T09:00:00Z", "2031-05-06T08:05:00Z", "too-short", "end"},
            {"2031-05-06T09:00:00Z", "2031-05-08T08:05:00Z", "too-long", "end"},
            {"2031-05-06T09:00:00Z", "2031-05-06T07:00:00Z", "ends-before-start", "end"},
            {"2031-05-06T08:00:00Z", "tomorrow", "wrong-value", "start"},
            {"\"agenda\"", "\"meetingId\"", "unknown-member", "meetingId"}
        }) {
            Response reply = post(
                    UNSAVED,
                    "",
                    "{\"service\":\"webex\",\"apply\":\"client\",\"entry\":" + SCREEN.replace(row[0], row[1]) + "}");
            assertThat(reply.text("code")).as(reply.body()).isEqualTo(row[2]);
            assertThat(reply.text("field")).isEqualTo(row[3]);
        }
        assertThat(server.webexCalls()).isZero();
    }

    /** As the saved entry gets its meeting: the times are instants, and in UTC everybody knows them. */
    @Test
    void aZoneThatNobodyKnowsIsUtc() {
        String made = "Z=-1$DO=1$DL=4 -1 1 10 -1 1$ZX=0$ZN=Customized Time Zone";
        String screen = SCREEN.replace("Z=-1$DO=1$DL=3 -1 1 10 -1 1$ZX=55$ZN=W. Europe", made);

        Response reply = post(UNSAVED, "", "{\"service\":\"webex\",\"apply\":\"client\",\"entry\":" + screen + "}");

        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        JsonObject there = server.webexMeetings().get(0).getAsJsonObject();
        assertThat(there.get("timezone").getAsString()).isEqualTo("UTC");
        discard(reply);
    }

    private Response create(String unid) {
        return post(unid, "", "{\"service\":\"webex\",\"apply\":\"client\",\"entry\":" + SCREEN + "}");
    }

    private Response discard(Response created) {
        return discard(UNSAVED, created.text("key"));
    }

    private Response discard(String unid, String key) {
        return post(unid, "/discard", "{\"apply\":\"client\",\"key\":\"" + key + "\"}");
    }

    private Response put(String unid, String screen, String key) {
        String body = "{\"apply\":\"client\",\"key\":\"" + key + "\",\"entry\":" + screen + "}";
        return send("PUT", meetings.meeting(unid), SamplePerson.JANE, body);
    }

    private Response post(String unid, String verb, String body) {
        return send("POST", meetings.meeting(unid) + verb, SamplePerson.JANE, body);
    }

    private Response send(String method, String url, SamplePerson person, String body) {
        return http.send(method, url, person, body, "Content-Type", "application/json", "X-Domino-Meetings", "1");
    }

    /** The Location that the client would have set, escaped for JSON. */
    private static String location(Response created) {
        return items(created).get("Location").replace("\n", "\\n");
    }

    private static Map<String, String> items(Response reply) {
        Map<String, String> items = new TreeMap<>();
        for (JsonElement element : reply.json().getAsJsonArray("items")) {
            JsonObject item = element.getAsJsonObject();
            if (!item.get("remove").getAsBoolean()) {
                assertThat(item.get("type").getAsString()).isEqualTo("text");
                items.put(item.get("name").getAsString(), item.get("value").getAsString());
            }
        }
        return items;
    }

    private static Iterable<String> removed(Response reply) {
        return reply.json().getAsJsonArray("items").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(item -> item.get("remove").getAsBoolean())
                .map(item -> item.get("name").getAsString())
                .toList();
    }
}
