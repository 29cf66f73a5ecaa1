package org.dominomeetings.providers.sametime;

import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.providers.support.JsonBody;
import org.dominomeetings.providers.support.JsonObjectBuilder;
import org.dominomeetings.providers.support.JsonRequest;

/** Builds Sametime's request bodies, with the members that the integration for 11.6 sends. */
final class SametimeRequests {
    private static final String MEETING = "meeting";

    private SametimeRequests() {}

    /** @param guests whether people without an account may come in; sent as text, as the integration does */
    static JsonObjectBuilder create(String name, boolean guests) {
        JsonObjectBuilder meeting = new JsonObjectBuilder()
                .put("name", name)
                .put("allowGuestUser", String.valueOf(guests))
                .put("mode", "Open");
        return new JsonObjectBuilder().put(MEETING, meeting);
    }

    /** The request with the person in whose session it is sent as moderator, where it makes a meeting. */
    static HttpRequest moderatedBy(String mail, HttpRequest request) {
        if (mail.isEmpty()
                || !request.method().equals("POST")
                || !request.body().isPresent()) {
            return request;
        }
        JsonObjectBuilder meeting = JsonBody.parse(request.body().get())
                .flatMap(body -> body.object(MEETING))
                .map(JsonObjectBuilder::copyOf)
                .orElseThrow(IllegalStateException::new)
                .putTexts("moderators", mail);
        return request.body(
                JsonRequest.TYPE, new JsonObjectBuilder().put(MEETING, meeting).toString());
    }
}
