package org.dominomeetings.sandbox.tour;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.util.List;
import org.dominomeetings.sandbox.http.JsonHttpClient;
import org.dominomeetings.sandbox.http.JsonHttpClient.Response;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;

/**
 * A demonstration of the product against the running sandbox: a meeting is created by the button in Notes, and changed and deleted by
 * HTTP, for one of Jane's entries, with the entry's items before and after. It looks at what the entry and the service hold, never at
 * anything inside.
 */
public final class Tour {
    private static final SamplePerson WHO = SamplePerson.JANE;
    private static final String UNID = CalendarEntries.REVIEW;
    private static final String CREATE = "{\"service\":\"webex\",\"apply\":\"server\"}";
    /** The one action that asks the server which services there are: it is shown from the first second on. */
    private static final String ACTION = "Schedule Online Meeting...\\Choose a service...";

    private static final String SERVICE = "Webex";
    private static final String APPLY = "{\"apply\":\"server\"}";
    private static final String NEW_SUBJECT = CalendarEntries.REVIEW_SUBJECT + ", second round";
    private static final String JOIN_LINK = "ApptUNIDURL";
    private static final String MEETING_ID = "meetingId";
    private static final String TITLE = "Webex: title";
    private static final TextTable ITEMS = new TextTable(26, 38, 50);

    private final JsonHttpClient talk = new JsonHttpClient();
    private final String url;
    private final String simulatorsUrl;
    private final PrintStream out;
    private boolean good = true;

    /**
     * @param url where the stand-in Domino answers
     * @param simulatorsUrl where the meeting services answer
     */
    public Tour(String url, String simulatorsUrl, PrintStream out) {
        this.url = url;
        this.simulatorsUrl = simulatorsUrl;
        this.out = out;
    }

    /**
     * Runs the tour. The entry is afterwards as it was before, so that it can be repeated.
     *
     * @return whether every step did what it should
     */
    public boolean run() {
        ItemSnapshot before = asBeforeAnyTour();
        String subject = before.text("Subject");
        out.println("A meeting for Jane's entry \"" + subject + "\", " + before.text("StartDateTime"));

        ItemSnapshot created = click("1. Create", before);
        String link = created.text(JOIN_LINK);
        expect(link.startsWith("http"), JOIN_LINK + " holds the join link");
        expect(created.text("Location").startsWith(before.text("Location")), "Location keeps what Jane typed");
        expect(created.text("Location").contains(link), "Location shows the join link");
        expect(created.text(TITLE).equals(subject), "Webex has the meeting");

        type(NEW_SUBJECT);
        ItemSnapshot changed = step("2. Jane types another subject. Change", "PUT", APPLY, 200, created);
        expect(changed.text("Subject").equals(NEW_SUBJECT), "the entry has the new subject");
        expect(changed.text(TITLE).equals(NEW_SUBJECT), "Webex has the new subject");
        expect(changed.text(JOIN_LINK).equals(link), "the join link is still the same");

        ItemSnapshot deleted = step("3. Delete", "DELETE", APPLY, 200, changed);
        expect(deleted.text(JOIN_LINK).isEmpty(), JOIN_LINK + " is empty again");
        expect(deleted.text("Location").equals(before.text("Location")), "Location is again what Jane typed");
        expect(!meetingIds().contains(created.text(MEETING_ID)), "Webex has the meeting no longer");
        type(subject);
        return good;
    }

    /** Takes away what an interrupted tour, or somebody with curl, left on the entry. */
    private ItemSnapshot asBeforeAnyTour() {
        ItemSnapshot found = look();
        if (!found.text(MEETING_ID).isEmpty()) {
            out.println("The entry has a meeting since an earlier start; it is deleted first.");
            talk.send("DELETE", meetingUrl(), WHO, APPLY);
        }
        if (found.text("Subject").equals(NEW_SUBJECT)) {
            type(CalendarEntries.REVIEW_SUBJECT);
        }
        return look();
    }

    /** The same three requests for a shell; the second one types a new subject first. */
    public List<String> curlLines() {
        return List.of(
                CurlCommand.line("POST", meetingUrl(), WHO, CREATE),
                CurlCommand.silently(
                        "PUT",
                        documentUrl(),
                        subjectOnly(NEW_SUBJECT),
                        CurlCommand.line("PUT", meetingUrl(), WHO, APPLY)),
                CurlCommand.line("DELETE", meetingUrl(), WHO, APPLY));
    }

    private ItemSnapshot step(String title, String method, String body, int status, ItemSnapshot before) {
        out.println();
        out.println(title + ": " + method + " " + meetingUrl() + " " + body);
        Response answer = talk.send(method, meetingUrl(), WHO, body);
        out.println("   " + answer.status() + " " + text(answer.body(), "message"));
        ItemSnapshot after = look();
        out.println();
        out.print(ITEMS.format(List.of(List.of("item", "before", "after"), List.of("----", "------", "-----"))));
        out.print(ITEMS.format(before.differencesTo(after)));
        expect(answer.status() == status, "the answer is " + status);
        return after;
    }

    /** As a person in Notes does it: by the button that the mail template gets. */
    private ItemSnapshot click(String title, ItemSnapshot before) {
        out.println();
        out.println(
                title + ": Jane opens the entry in Notes (" + url + "/notes) and clicks " + ACTION + ", " + SERVICE);
        List<String> said = new NotesButton(talk, url).click(WHO, UNID, ACTION, SERVICE);
        said.forEach(sentence -> out.println("   \"" + sentence.replace("\n\n", " ") + "\""));
        ItemSnapshot after = look();
        out.println();
        out.print(ITEMS.format(List.of(List.of("item", "before", "after"), List.of("----", "------", "-----"))));
        out.print(ITEMS.format(before.differencesTo(after)));
        expect(said.stream().anyMatch(sentence -> sentence.startsWith("The entry has its")), "the button says so");
        return after;
    }

    private void expect(boolean held, String what) {
        if (!held) {
            out.println("   NOT SO: " + what);
            good = false;
        }
    }

    private ItemSnapshot look() {
        ItemSnapshot items =
                ItemSnapshot.of(talk.send("GET", documentUrl(), null, null).body());
        JsonObject meeting = meetings().stream()
                .filter(any -> text(any, "id").equals(items.text(MEETING_ID)))
                .findFirst()
                .orElse(null);
        return items.with("Webex", meeting, "title", "start", "end");
    }

    private List<String> meetingIds() {
        return meetings().stream().map(meeting -> text(meeting, "id")).toList();
    }

    private List<JsonObject> meetings() {
        JsonObject webex = talk.send("GET", simulatorsUrl + "/simulators/webex", null, null)
                .body();
        return webex.getAsJsonArray("meetings").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private void type(String subject) {
        talk.send("PUT", documentUrl(), null, subjectOnly(subject));
    }

    private static String text(JsonObject object, String member) {
        JsonElement value = object.get(member);
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }

    private static String subjectOnly(String subject) {
        JsonObject items = new JsonObject();
        items.addProperty("Subject", subject);
        JsonObject body = new JsonObject();
        body.add("items", items);
        return body.toString();
    }

    private String meetingUrl() {
        return url + "/" + WHO.mailFile() + "/meetings/v1/entries/" + UNID + "/meeting";
    }

    private String documentUrl() {
        return url + "/standin/documents/" + WHO.mailFile() + "/" + UNID;
    }
}
