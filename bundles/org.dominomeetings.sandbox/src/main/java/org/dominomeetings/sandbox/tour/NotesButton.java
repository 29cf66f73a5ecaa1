package org.dominomeetings.sandbox.tour;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.sandbox.http.JsonHttpClient;
import org.dominomeetings.sandbox.person.SamplePerson;

/**
 * A button in the sandbox's Notes client: opens an entry, clicks an action of the shipped subform, whose script is the shipped
 * one, answers what it asks, and saves the entry.
 */
final class NotesButton {
    private final JsonHttpClient http;
    private final String page;

    /** @param url where the stand-in Domino answers */
    NotesButton(JsonHttpClient http, String url) {
        this.http = http;
        this.page = url + "/notes/";
    }

    /**
     * @param action the title of the action
     * @param choice what is picked from a list that the script shows
     * @return what the script's message boxes said
     */
    List<String> click(SamplePerson person, String unid, String action, String choice) {
        JsonObject open = new JsonObject();
        open.addProperty("person", person.name());
        open.addProperty("mailfile", person.mailFile());
        open.addProperty("language", "en");
        open.addProperty("unid", unid);
        List<String> said = new ArrayList<>();
        JsonObject window = settled(post("open", open), choice, said);
        String id = window.get("id").getAsString();
        JsonObject click = new JsonObject();
        click.addProperty("title", action);
        settled(post(id + "/click", click), choice, said);
        settled(post(id + "/save", new JsonObject()), choice, said);
        post(id + "/close", new JsonObject());
        return said;
    }

    /** Answers dialogs until no script runs: the choice where there is one, and else the first button, which is OK or Yes. */
    private JsonObject settled(JsonObject first, String choice, List<String> said) {
        JsonObject state = first;
        while (state.has("dialog") || state.get("running").getAsBoolean()) {
            JsonObject dialog = state.getAsJsonObject("dialog");
            if (dialog == null) {
                state = http.send("GET", page + state.get("id").getAsString(), null, null)
                        .body();
                continue;
            }
            JsonArray buttons = dialog.getAsJsonArray("buttons");
            JsonObject answer = new JsonObject();
            answer.addProperty("button", buttons.get(0).getAsString());
            answer.addProperty("value", choice);
            if (dialog.get("kind").getAsString().equals("message")) {
                said.add(dialog.get("text").getAsString());
            }
            state = post(state.get("id").getAsString() + "/answer", answer);
        }
        if (state.has("error")) {
            said.add(state.get("error").getAsString());
        }
        return state;
    }

    private JsonObject post(String path, JsonObject body) {
        return http.send("POST", page + path, null, body.toString()).body();
    }
}
