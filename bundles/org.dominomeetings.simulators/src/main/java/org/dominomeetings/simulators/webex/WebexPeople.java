package org.dominomeetings.simulators.webex;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.dominomeetings.simulators.Answer;
import org.dominomeetings.simulators.Grant;
import org.dominomeetings.simulators.Json;
import org.dominomeetings.simulators.Request;

/**
 * Who an account belongs to, as its owner is told.
 *
 * @see "Webex for Developers, REST API, People, Get My Own Details"
 */
final class WebexPeople {
    private WebexPeople() {}

    static Answer me(Request request, Map<String, String> path, Grant grant) {
        ObjectNode person = Json.object();
        person.put("id", "person-" + Integer.toHexString(grant.account().hashCode()));
        person.putArray("emails").add(grant.account());
        person.put("displayName", grant.account().replaceFirst("@.*", ""));
        person.put("type", "person");
        return Answer.json(200, WebexProblems.MEDIA_TYPE, person);
    }
}
