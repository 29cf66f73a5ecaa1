package org.dominomeetings.sandbox.tour;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.util.List;
import org.dominomeetings.sandbox.http.Talk;
import org.dominomeetings.sandbox.http.Talk.Answer;
import org.dominomeetings.sandbox.sample.CalendarEntries;
import org.dominomeetings.sandbox.sample.Person;

/**
 * Shows the product at work, by HTTP against the running sandbox: a meeting is created, changed and deleted for one of
 * Jane's entries, with the entry's items before and after. It looks at what the entry and the service hold, never at
 * anything inside.
 */
public final class Tour {
    private static final Person WHO = Person.JANE;
    private static final String UNID = CalendarEntries.REVIEW;
    private static final String CREATE = "{\"service\":\"webex\",\"apply\":\"server\"}";
    private static final String APPLY = "{\"apply\":\"server\"}";
    private static final String NEW_SUBJECT = "Design review: mail template, second round";
    private static final String JOIN_LINK = "ApptUNIDURL";
    private static final Table ITEMS = new Table(26, 38, 50);

    private final Talk talk = new Talk();
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
     * Walks through. The entry is afterwards as it was before, so that the tour can be had again.
     *
     * @return whether every step did what it should
     */
    public boolean run() {
        Items before = items();
        String subject = before.text("Subject");
        out.println("A meeting for Jane's entry \"" + subject + "\", " + before.text("StartDateTime"));

        Items created = step("1. Create", "POST", CREATE, 201, before);
        String link = created.text(JOIN_LINK);
        expect(link.startsWith("http"), JOIN_LINK + " holds the join link");
        expect(created.text("Location").startsWith(before.text("Location")), "Location keeps what Jane typed");
        expect(created.text("Location").contains(link), "Location shows the join link");
        expect(webexTitles().contains(subject), "Webex has a meeting \"" + subject + "\"");

        out.println();
        out.println("   Jane types another subject: " + NEW_SUBJECT);
        type(NEW_SUBJECT);
        Items changed = step("2. Change", "PUT", APPLY, 200, items());
        expect(changed.text(JOIN_LINK).equals(link), "the join link is still the same");
        expect(webexTitles().contains(NEW_SUBJECT), "Webex has the new subject");

        Items deleted = step("3. Delete", "DELETE", APPLY, 200, changed);
        expect(deleted.text(JOIN_LINK).isEmpty(), JOIN_LINK + " is empty again");
        expect(deleted.text("Location").equals(before.text("Location")), "Location is again what Jane typed");
        expect(!webexTitles().contains(NEW_SUBJECT), "Webex has the meeting no longer");
        type(subject);
        return good;
    }

    /** The same three requests for a shell; the second one types a new subject first. */
    public List<String> curlLines() {
        return List.of(
                Curl.line("POST", meeting(), WHO, CREATE),
                Curl.line("PUT", document(), null, subjectOnly(NEW_SUBJECT)) + Curl.next("PUT", meeting(), WHO, APPLY),
                Curl.line("DELETE", meeting(), WHO, APPLY));
    }

    private Items step(String title, String method, String body, int status, Items before) {
        out.println();
        out.println(title + ": " + method + " " + meeting() + " " + body);
        Answer answer = talk.send(method, meeting(), WHO, body);
        out.println("   " + answer.status() + " " + text(answer.body(), "message"));
        Items after = items();
        out.println();
        out.print(ITEMS.format(List.of(List.of("item", "before", "after"), List.of("----", "------", "-----"))));
        out.print(ITEMS.format(before.differencesTo(after)));
        expect(answer.status() == status, "the answer is " + status);
        return after;
    }

    private void expect(boolean held, String what) {
        if (!held) {
            out.println("   NOT SO: " + what);
            good = false;
        }
    }

    private Items items() {
        return Items.of(talk.send("GET", document(), null, null).body());
    }

    private void type(String subject) {
        talk.send("PUT", document(), null, subjectOnly(subject));
    }

    private List<String> webexTitles() {
        JsonObject webex = talk.send("GET", simulatorsUrl + "/simulators/webex", null, null)
                .body();
        return webex.getAsJsonArray("meetings").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(meeting -> text(meeting, "title"))
                .toList();
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

    private String meeting() {
        return url + "/" + WHO.mailFile() + "/meetings/v1/entries/" + UNID + "/meeting";
    }

    private String document() {
        return url + "/standin/documents/" + WHO.mailFile() + "/" + UNID;
    }
}
