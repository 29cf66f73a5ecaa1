package org.dominomeetings.providers.sametime;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.providers.support.JsonRequest;

/** What Sametime is told: what the integration for 11.6 tells it, and in its words. */
final class SametimeRequests {
    private static final String MEETING = "meeting";

    private SametimeRequests() {}

    /** @param guests whether people without an account may come in; sent as text, as the integration does */
    static JsonObject create(String name, boolean guests) {
        JsonObject meeting = new JsonObject();
        meeting.addProperty("name", name);
        meeting.addProperty("allowGuestUser", String.valueOf(guests));
        meeting.addProperty("mode", "Open");
        JsonObject body = new JsonObject();
        body.add(MEETING, meeting);
        return body;
    }

    /** The request with the person in whose session it is sent as moderator, where it makes a meeting. */
    static HttpRequest moderatedBy(String mail, HttpRequest request) {
        if (mail.isEmpty()
                || !request.method().equals("POST")
                || !request.body().isPresent()) {
            return request;
        }
        JsonObject body = JsonParser.parseString(request.body().get()).getAsJsonObject();
        JsonArray moderators = new JsonArray();
        moderators.add(mail);
        body.getAsJsonObject(MEETING).add("moderators", moderators);
        return request.body(JsonRequest.TYPE, body.toString());
    }
}
