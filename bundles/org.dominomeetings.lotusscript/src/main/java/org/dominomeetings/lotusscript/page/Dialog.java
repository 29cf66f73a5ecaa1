package org.dominomeetings.lotusscript.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * A dialog that a script waits for: a message with buttons, and a text or a choice where it asks for one.
 *
 * @param kind {@code message}, {@code text} or {@code list}
 * @param value what is preset; empty for none
 * @param choices of a list
 * @param buttons by the labels of which the person answers, the first one is the default
 */
record Dialog(String kind, String title, String text, String value, List<String> choices, List<String> buttons) {
    /** How the person answered. */
    record Answer(String button, String value) {}

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("kind", kind);
        json.addProperty("title", title);
        json.addProperty("text", text);
        json.addProperty("value", value);
        json.add("choices", array(choices));
        json.add("buttons", array(buttons));
        return json;
    }

    static JsonArray array(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
