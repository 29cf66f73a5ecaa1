package org.dominomeetings.simulators.webex;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grant;

/**
 * The operation that returns the person of an account.
 *
 * @see "Webex for Developers, REST API, People, Get My Own Details"
 */
final class WebexPeople {
    private WebexPeople() {}

    static Response me(Request request, Map<String, String> path, Grant grant) {
        ObjectNode person = Json.object();
        person.put("id", "person-" + Integer.toHexString(grant.account().hashCode()));
        person.putArray("emails").add(grant.account());
        person.put("displayName", grant.account().replaceFirst("@.*", ""));
        person.put("type", "person");
        return Response.json(200, WebexErrors.MEDIA_TYPE, person);
    }
}
