package org.dominomeetings.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dominomeetings.sandbox.sample.CalendarEntries;
import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.sandbox.sample.RepeatingEntries;
import org.dominomeetings.tests.Http.Reply;
import org.dominomeetings.tests.Installed.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code apply:client}: an entry that is open in a form, saved or not. */
@ExtendWith(Installed.class)
class OnScreenTest {
    private static final String MAIL = Person.JANE.mailFile();
    private static final String SAVED = CalendarEntries.REVIEW;

    /** No document has it: the entry was opened and never saved. */
    private static final String UNSAVED = "00AA00BB00CC00DD00EE00FF00112233";

    private static final String SCREEN = "{\"subject\":\"Budget\",\"start\":\"2031-05-06T08:00:00Z\","
            + "\"end\":\"2031-05-06T09:00:00Z\","
            + "\"timeZone\":\"Z=-1$DO=1$DL=3 -1 1 10 -1 1$ZX=55$ZN=W. Europe\","
            + "\"location\":\"Room 4\",\"agenda\":\"Numbers\"}";

    private final Server server;
    private final Meetings meetings;
    private final Http http = new Http();

    OnScreenTest(Server server) {
        this.server = server;
        this.meetings = new Meetings(server);
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
        Reply reply = create(UNSAVED);

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
        assertThat(meetings.read(Person.JANE, UNSAVED).status()).isEqualTo(404);
        discard(reply);
    }

    @Test
    void noMeetingIsMadeWhereTheAnswerWouldBeLongerThanAClientTakes() {
        // Each of these characters is an escape of six in the answer.
        String location = "\u90e8".repeat(5_000);
        String screen = SCREEN.replace("Room 4", location);

        Reply reply = post(UNSAVED, "", "{\"service\":\"webex\",\"apply\":\"client\",\"entry\":" + screen + "}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("code")).isEqualTo("entry-full");
        assertThat(reply.text("field")).isEqualTo("location");
        assertThat(server.webexMeetings()).isEmpty();
    }

    @Test
    void aDiscardedEntryTakesItsMeetingWithIt() {
        Reply created = create(UNSAVED);

        Reply reply = discard(created);

        assertThat(reply.text("code")).isEqualTo("deleted");
        assertThat(server.webexMeetings()).isEmpty();
    }

    @Test
    void aMeetingThatTheSavedEntryShowsIsNotDiscarded() {
        Reply created = meetings.create(Person.JANE, SAVED);

        Reply reply = post(SAVED, "/discard", "{\"apply\":\"client\",\"key\":\"" + created.text("key") + "\"}");

        assertThat(reply.text("code")).isEqualTo("entry-is-saved");
        assertThat(server.webexMeetings()).hasSize(1);
        meetings.delete(Person.JANE, SAVED);
    }

    @Test
    void anUpdateAndADeleteGoByTheKey() {
        Reply created = create(UNSAVED);
        String key = created.text("key");

        Reply unchanged = put(UNSAVED, SCREEN, key);
        Reply updated = put(UNSAVED, SCREEN.replace("Budget", "Budget, again"), key);
        Reply guessed = put(UNSAVED, SCREEN, "0123456789abcdef0123456789abcdef");
        Reply without = post(UNSAVED, "/update", "{\"apply\":\"client\",\"entry\":" + SCREEN + "}");

        assertThat(unchanged.text("code")).isEqualTo("unchanged");
        assertThat(updated.json().getAsJsonArray("changed")).hasToString("[\"subject\"]");
        assertThat(updated.text("joinUrl")).isEqualTo(created.text("joinUrl"));
        assertThat(guessed.text("code")).isEqualTo("belongs-to-other-entry");
        assertThat(without.text("code")).isEqualTo("missing-member");
        assertThat(server.webexMeetings()).hasSize(1);
        Reply deleted = post(
                UNSAVED,
                "/delete",
                "{\"apply\":\"client\",\"key\":\"" + key + "\",\"entry\":{\"location\":\"" + location(created)
                        + "\"}}");
        assertThat(items(deleted)).containsEntry("Location", "Room 4").containsEntry("ApptUNIDURL", "");
        assertThat(removed(deleted)).contains("meetingId", "MeetingEntryKey");
        assertThat(server.webexMeetings()).isEmpty();
    }

    /** From whichever instance, saved or not, and whichever apply. */
    @Test
    void aRepeatingSetHasOneMeetingHoweverItIsAskedFor() {
        Reply first = create(RepeatingEntries.UNTOUCHED);
        Reply second = create(RepeatingEntries.RENAMED);
        Reply ofTheParent = meetings.create(Person.JANE, RepeatingEntries.PARENT);
        Reply ofAnInstance = meetings.create(Person.JANE, RepeatingEntries.MOVED);
        String unsaved = "{\"service\":\"webex\",\"apply\":\"client\",\"entry\":" + SCREEN + ",\"parent\":\""
                + RepeatingEntries.PARENT + "\"}";
        Reply ofOneThatIsNotSaved = post(UNSAVED, "", unsaved);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.json().get("series").getAsBoolean()).isTrue();
        for (Reply again : List.of(second, ofTheParent, ofAnInstance, ofOneThatIsNotSaved)) {
            assertThat(again.status()).as(again.body()).isEqualTo(200);
            assertThat(again.text("joinUrl")).isEqualTo(first.text("joinUrl"));
            assertThat(again.text("key")).isEqualTo(first.text("key"));
        }
        assertThat(server.webexMeetings()).hasSize(1);
        assertThat(discard(RepeatingEntries.RENAMED, first.text("key")).text("code"))
                .as("other documents of the set show it")
                .isEqualTo("entry-is-saved");
        assertThat(meetings.delete(Person.JANE, RepeatingEntries.UNTOUCHED).text("code"))
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

        Reply first = post(UNSAVED, "", body);
        Reply second = post(other, "", body.replace("05-06", "05-13"));
        Reply updated = send(
                "PUT",
                meetings.meeting(other),
                Person.JANE,
                "{\"apply\":\"client\",\"key\":\"" + first.text("key") + "\",\"parent\":\"" + parent + "\",\"entry\":"
                        + SCREEN.replace("05-06", "05-13") + "}");
        Reply wrong = post(UNSAVED, "", body.replace(parent, "the parent"));

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

        Reply reply = create(SAVED);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(server.items(MAIL, SAVED)).isEqualTo(before);
        discard(SAVED, reply.text("key"));
    }

    @Test
    void aReaderAndAStrangerGetNoMeetingForAnEntryThatDoesNotExist() {
        String body = "{\"service\":\"webex\",\"apply\":\"client\",\"entry\":" + SCREEN + "}";
        Reply reader = send("POST", meetings.meetingAtRoot(UNSAVED, MAIL), Person.RITA, body);
        Reply stranger = send("POST", meetings.meetingAtRoot(UNSAVED, MAIL), Person.SAM, body);

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
            Reply reply = post(
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

        Reply reply = post(UNSAVED, "", "{\"service\":\"webex\",\"apply\":\"client\",\"entry\":" + screen + "}");

        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        JsonObject there = server.webexMeetings().get(0).getAsJsonObject();
        assertThat(there.get("timezone").getAsString()).isEqualTo("UTC");
        discard(reply);
    }

    private Reply create(String unid) {
        return post(unid, "", "{\"service\":\"webex\",\"apply\":\"client\",\"entry\":" + SCREEN + "}");
    }

    private Reply discard(Reply created) {
        return discard(UNSAVED, created.text("key"));
    }

    private Reply discard(String unid, String key) {
        return post(unid, "/discard", "{\"apply\":\"client\",\"key\":\"" + key + "\"}");
    }

    private Reply put(String unid, String screen, String key) {
        String body = "{\"apply\":\"client\",\"key\":\"" + key + "\",\"entry\":" + screen + "}";
        return send("PUT", meetings.meeting(unid), Person.JANE, body);
    }

    private Reply post(String unid, String verb, String body) {
        return send("POST", meetings.meeting(unid) + verb, Person.JANE, body);
    }

    private Reply send(String method, String url, Person person, String body) {
        return http.send(method, url, person, body, "Content-Type", "application/json", "X-Domino-Meetings", "1");
    }

    /** The Location that the client would have set, escaped for JSON. */
    private static String location(Reply created) {
        return items(created).get("Location").replace("\n", "\\n");
    }

    private static Map<String, String> items(Reply reply) {
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

    private static Iterable<String> removed(Reply reply) {
        return reply.json().getAsJsonArray("items").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(item -> item.get("remove").getAsBoolean())
                .map(item -> item.get("name").getAsString())
                .toList();
    }
}
