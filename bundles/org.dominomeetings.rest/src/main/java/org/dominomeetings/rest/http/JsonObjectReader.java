package org.dominomeetings.rest.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;

/** Reads one JSON object (RFC 8259) strictly: nothing around it, no member twice, nothing deeper than a request goes. */
final class JsonObjectReader {
    /**
     * Deepest nesting of a request: an object in an object with a list in it. The parser refuses more, so that nothing
     * here overflows.
     */
    private static final int NESTING_LIMIT = 3;

    private JsonObjectReader() {}

    static JsonObject read(String json) throws IOException {
        // RFC 8259, 8.1: nobody may send a byte order mark; Gson would pass over it.
        if (json.startsWith("\uFEFF")) {
            throw MeetingException.of(ProblemCode.NOT_JSON);
        }
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.STRICT);
            reader.setNestingLimit(NESTING_LIMIT);
            JsonElement element = element(reader);
            if (reader.peek() == JsonToken.END_DOCUMENT && element.isJsonObject()) {
                return element.getAsJsonObject();
            }
        } catch (MalformedJsonException | EOFException | NumberFormatException notJson) {
            throw MeetingException.because(notJson, ProblemCode.NOT_JSON);
        }
        throw MeetingException.of(ProblemCode.NOT_JSON);
    }

    private static JsonElement element(JsonReader reader) throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT:
                return object(reader);
            case BEGIN_ARRAY:
                return array(reader);
            case STRING:
                return new JsonPrimitive(reader.nextString());
            case BOOLEAN:
                return new JsonPrimitive(reader.nextBoolean());
            case NULL:
                reader.nextNull();
                return JsonNull.INSTANCE;
            default:
                return new JsonPrimitive(reader.nextDouble());
        }
    }

    private static JsonObject object(JsonReader reader) throws IOException {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (object.has(name)) {
                // Whatever it is, it may stand there once.
                throw JsonMembers.wrong(JsonMembers.shown(name), "1 \u00d7 \"" + JsonMembers.shown(name) + "\"");
            }
            object.add(name, element(reader));
        }
        reader.endObject();
        return object;
    }

    private static JsonArray array(JsonReader reader) throws IOException {
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(element(reader));
        }
        reader.endArray();
        return array;
    }
}
