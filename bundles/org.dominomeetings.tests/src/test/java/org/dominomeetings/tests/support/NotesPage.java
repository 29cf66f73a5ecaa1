package org.dominomeetings.tests.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;

/**
 * The sandbox's Notes client, in which a person clicks the actions of the shipped subform; their script is the shipped one. What a
 * person would have to answer is said before a click.
 */
public final class NotesPage {
    private final CheckedHttpClient http = new CheckedHttpClient();
    private final ControlApiClient server;
    private final SamplePerson person;
    private final Deque<Function<JsonObject, JsonObject>> answers = new ArrayDeque<>();
    private final List<String> said = new ArrayList<>();
    private JsonObject state;

    public NotesPage(ControlApiClient server, SamplePerson person) {
        this.server = server;
        this.person = person;
    }

    /** Opens a saved entry of a mail file; the manners are those of the worst client that is asked for. */
    public NotesPage open(String mailFile, String unid, String... manners) {
        JsonObject body = new JsonObject();
        body.addProperty("unid", unid);
        return open(mailFile, body, manners);
    }

    /** Begins a new entry, which is not saved. */
    public NotesPage compose(String mailFile, String... manners) {
        return open(mailFile, new JsonObject(), manners);
    }

    /** Opens the view of accounts. */
    public NotesPage accounts(String mailFile) {
        JsonObject body = new JsonObject();
        body.addProperty("view", "dmAccounts");
        return open(mailFile, body);
    }

    private NotesPage open(String mailFile, JsonObject body, String... manners) {
        close();
        body.addProperty("person", person.name());
        body.addProperty("mailfile", mailFile);
        body.addProperty("language", "en");
        JsonArray all = new JsonArray();
        List.of(manners).forEach(all::add);
        body.add("manners", all);
        settle(post("open", body));
        return this;
    }

    /** What the person answers to the next dialog that has no answer yet: a button, such as Yes. */
    public NotesPage willChoose(String button) {
        return willEnter(button, dialog -> "");
    }

    /** What the person enters or picks, and the button that he chooses then. */
    public NotesPage willEnter(String button, Function<JsonObject, String> value) {
        answers.add(dialog -> {
            JsonObject answer = new JsonObject();
            answer.addProperty("button", button);
            answer.addProperty("value", value.apply(dialog));
            return answer;
        });
        return this;
    }

    /** Clicks an action and answers its dialogs: OK where nothing was said. */
    public NotesPage click(String title) {
        assertThat(actions()).contains(title);
        said.clear();
        JsonObject body = new JsonObject();
        body.addProperty("title", title);
        settle(post(id() + "/click", body));
        assertThat(answers)
                .as("what the script did not ask for; it said " + said)
                .isEmpty();
        return this;
    }

    public NotesPage type(String field, String value) {
        JsonObject body = new JsonObject();
        body.addProperty("name", field);
        body.addProperty("value", value);
        settle(post(id() + "/type", body));
        return this;
    }

    public NotesPage save() {
        settle(post(id() + "/save", new JsonObject()));
        return this;
    }

    private void settle(JsonObject now) {
        state = now;
        while (state.get("running").getAsBoolean() || state.has("dialog")) {
            if (state.has("dialog")) {
                JsonObject dialog = state.getAsJsonObject("dialog");
                said.add(dialog.get("text").getAsString());
                JsonObject ok = new JsonObject();
                ok.addProperty("button", "OK");
                ok.addProperty("value", "");
                state = post(
                        id() + "/answer",
                        answers.isEmpty() || isPlain(dialog)
                                ? ok
                                : answers.poll().apply(dialog));
            } else {
                state = http.send("GET", server.url() + "/notes/" + id(), null, null)
                        .json();
            }
        }
        assertThat(state.has("error")).as(String.valueOf(state.get("error"))).isFalse();
    }

    /** A message that a person can only read. */
    private static boolean isPlain(JsonObject dialog) {
        return dialog.get("kind").getAsString().equals("message")
                && dialog.getAsJsonArray("buttons").size() == 1;
    }

    private JsonObject post(String path, JsonObject body) {
        Response reply = http.send(
                "POST", server.url() + "/notes/" + path, null, body.toString(), "Content-Type", "application/json");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    /** The titles of the actions that are not hidden. */
    public List<String> actions() {
        return state.getAsJsonArray("actions").asList().stream()
                .map(action -> action.getAsJsonObject().get("title").getAsString())
                .toList();
    }

    /** What the last click said in dialogs. */
    public List<String> said() {
        return List.copyOf(said);
    }

    /** An item of the open document, its values parted by line feeds; empty if it has none. */
    public String item(String name) {
        JsonElement value = state.getAsJsonObject("items").get(name);
        return value == null ? "" : value.getAsString();
    }

    public String unid() {
        return state.get("unid").getAsString();
    }

    /** The addresses that were opened in a browser since the window was opened. */
    public List<String> opened() {
        return state.getAsJsonArray("opened").asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    public String clipboard() {
        return state.has("clipboard") ? state.get("clipboard").getAsString() : "";
    }

    /** The rows of an open view. */
    public List<String> rows() {
        return state.getAsJsonArray("rows").asList().stream()
                .map(row -> row.getAsJsonObject().get("text").getAsString())
                .toList();
    }

    private String id() {
        return state.get("id").getAsString();
    }

    public void close() {
        if (state != null) {
            post(id() + "/close", new JsonObject());
            state = null;
        }
        answers.clear();
    }
}
