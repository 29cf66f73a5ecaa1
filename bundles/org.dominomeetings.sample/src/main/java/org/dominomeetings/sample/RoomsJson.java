package org.dominomeetings.sample;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Optional;
import org.dominomeetings.core.meeting.MeetingDetails;

/** What is sent to the rooms and read of their answers. The library is this bundle's own; no other bundle sees it. */
final class RoomsJson {
    static final String TYPE = "application/json";

    private RoomsJson() {}

    /**
     * A room as it is asked for.
     *
     * @param reference null in a change, which leaves it as it is
     */
    static String room(MeetingDetails details, String reference) {
        JsonObject room = new JsonObject();
        room.addProperty("subject", details.subject());
        room.addProperty("starts", details.start().toString());
        room.addProperty("ends", details.end().toString());
        if (reference != null) {
            room.addProperty("reference", reference);
        }
        return room.toString();
    }

    /** Empty for what is no JSON. */
    static Optional<JsonElement> read(String body) {
        try {
            return Optional.of(JsonParser.parseString(body));
        } catch (JsonParseException notJson) {
            return Optional.empty();
        }
    }

    /** A text of an object; empty if it has none of that name. */
    static Optional<String> text(JsonElement object, String name) {
        if (!object.isJsonObject()) {
            return Optional.empty();
        }
        JsonElement member = object.getAsJsonObject().get(name);
        return member != null && member.isJsonPrimitive() ? Optional.of(member.getAsString()) : Optional.empty();
    }
}
