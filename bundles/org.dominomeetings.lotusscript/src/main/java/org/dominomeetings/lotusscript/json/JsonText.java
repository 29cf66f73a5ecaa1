package org.dominomeetings.lotusscript.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import org.dominomeetings.lotusscript.manner.ClientEnded;
import org.dominomeetings.lotusscript.manner.Manner;
import org.dominomeetings.lotusscript.manner.Manners;
import org.dominomeetings.lotusscript.value.ScriptError;

/** Reads a JSON text as a client of given manners does (RFC 8259, without any of the liberties that readers take). */
final class JsonText {

    /** "JSON parsing error": the number that DOMI's script library knows it by. */
    private static final int PARSE_ERROR = 4842;

    private JsonText() {}

    /**
     * @throws ScriptError 4842 for what is no JSON object, or breaks this client's navigator
     * @throws ClientEnded for an empty text where the manners have it
     */
    static JsonElement read(String text, Manners manners) {
        if (text.isEmpty() && manners.has(Manner.EMPTY_JSON_ENDS_CLIENT)) {
            throw new ClientEnded("a navigator of an empty text (SPR DCONBB44T4)");
        }
        if (manners.has(Manner.LINE_BREAK_BREAKS_JSON) && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
            throw broken("Missing a name for object member, offset 1");
        }
        if (manners.has(Manner.NO_MORE_THAN_64_KB) && text.length() > Manners.MOST_CHARACTERS) {
            throw broken("more than 64 KB");
        }
        JsonElement root = parse(text);
        if (!root.isJsonObject()) {
            throw broken("no object");
        }
        if (manners.has(Manner.EMPTY_STRING_BREAKS_JSON) && hasEmptyString(root)) {
            throw broken("an empty string value");
        }
        return root;
    }

    private static JsonElement parse(String text) {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement root = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw broken("more than one value");
            }
            return root;
        } catch (IOException | JsonParseException | StackOverflowError e) {
            throw broken(String.valueOf(e.getMessage()));
        }
    }

    private static boolean hasEmptyString(JsonElement element) {
        if (element.isJsonPrimitive()) {
            return element.getAsJsonPrimitive().isString()
                    && element.getAsString().isEmpty();
        }
        if (element.isJsonArray()) {
            return element.getAsJsonArray().asList().stream().anyMatch(JsonText::hasEmptyString);
        }
        return element.isJsonObject()
                && element.getAsJsonObject().asMap().values().stream().anyMatch(JsonText::hasEmptyString);
    }

    private static ScriptError broken(String why) {
        return new ScriptError(PARSE_ERROR, "JSON parsing error: " + why);
    }
}
