package org.dominomeetings.lotusscript.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.dominomeetings.lotusscript.manner.Manner;
import org.dominomeetings.lotusscript.manner.Manners;
import org.jspecify.annotations.Nullable;

/** NotesJSONNavigator. */
public final class JsonNavigator extends JsonContainer {

    private JsonNavigator(JsonElement content, Manners manners) {
        super("NotesJSONNavigator", content, manners);
        function("GetElementByPointer", arguments -> pointed(arguments.text(0)));
        function("Stringify", arguments -> content().toString());
    }

    /**
     * {@code NotesSession.CreateJSONNavigator}. Where an empty text does not end the client, it makes an empty object, as later
     * releases do.
     *
     * @throws org.dominomeetings.lotusscript.value.ScriptError 4842 for another text than a JSON object, or one that this client
     *     can not read
     * @throws org.dominomeetings.lotusscript.manner.ClientEnded where this client does not bear the text
     */
    public static JsonNavigator of(String text, Manners manners) {
        boolean fresh = text.isEmpty() && !manners.has(Manner.EMPTY_JSON_ENDS_CLIENT);
        return new JsonNavigator(fresh ? new JsonObject() : JsonText.read(text, manners), manners);
    }

    /** RFC 6901. */
    private Object pointed(String pointer) {
        if (pointer.isEmpty()) {
            return element("", content());
        }
        @Nullable JsonElement found = pointer.startsWith("/") ? content() : null;
        String name = "";
        for (String step : pointer.substring(1).split("/", -1)) {
            name = step.replace("~1", "/").replace("~0", "~");
            found = found == null ? null : child(found, name);
        }
        return element(name, found);
    }

    private static @Nullable JsonElement child(JsonElement from, String name) {
        if (from.isJsonObject()) {
            return from.getAsJsonObject().get(name);
        }
        boolean index = from.isJsonArray() && name.matches("0|[1-9][0-9]{0,6}");
        return index && Integer.parseInt(name) < from.getAsJsonArray().size()
                ? from.getAsJsonArray().get(Integer.parseInt(name))
                : null;
    }
}
