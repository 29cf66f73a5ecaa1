package org.dominomeetings.simulators.webex;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a meeting's host can choose.
 *
 * @param title at most 128 characters
 * @param agenda at most 1,300 characters; null for none
 * @param password what guests type
 * @param timezone IANA name
 * @param start on the minute
 * @param end on the minute
 * @param tags integration tags by the client that set them; no client sees another's
 * @param options the plain switches, each with a value
 */
record WebexDetails(
        String title,
        String agenda,
        String password,
        String timezone,
        Instant start,
        Instant end,
        Map<String, List<String>> tags,
        ObjectNode options) {

    List<String> tags(String clientId) {
        return tags.getOrDefault(clientId, List.of());
    }
}
