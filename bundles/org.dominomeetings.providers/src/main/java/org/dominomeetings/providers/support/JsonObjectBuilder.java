package org.dominomeetings.providers.support;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * Builds a JSON object (RFC 8259, 4), member by member; a member that is put again is replaced. {@link #toString()} is the
 * object as it is sent. For one thread.
 */
public final class JsonObjectBuilder {
    private final JsonObject object;

    public JsonObjectBuilder() {
        this(new JsonObject());
    }

    private JsonObjectBuilder(JsonObject object) {
        this.object = object;
    }

    /** Begins with the members of an object that was read. */
    public static JsonObjectBuilder copyOf(JsonBody body) {
        return new JsonObjectBuilder(body.copy());
    }

    /** @param value null for JSON's {@code null} */
    public JsonObjectBuilder put(String member, String value) {
        object.addProperty(member, value);
        return this;
    }

    public JsonObjectBuilder put(String member, long value) {
        object.addProperty(member, value);
        return this;
    }

    public JsonObjectBuilder put(String member, boolean value) {
        object.addProperty(member, value);
        return this;
    }

    /** Puts an object as it is now; what is put into that one later does not follow. */
    public JsonObjectBuilder put(String member, JsonObjectBuilder value) {
        object.add(member, value.object.deepCopy());
        return this;
    }

    /** Puts JSON's {@code null}, with which services clear what they hold. */
    public JsonObjectBuilder putNull(String member) {
        object.add(member, JsonNull.INSTANCE);
        return this;
    }

    /** Puts an array of texts. */
    public JsonObjectBuilder putTexts(String member, String... values) {
        JsonArray array = new JsonArray();
        for (String value : values) {
            array.add(value);
        }
        object.add(member, array);
        return this;
    }

    @Override
    public String toString() {
        return object.toString();
    }
}
