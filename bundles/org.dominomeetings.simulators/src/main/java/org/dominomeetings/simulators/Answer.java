package org.dominomeetings.simulators;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a service answers.
 *
 * @param status HTTP status
 * @param headers each name once
 * @param body text, or null for an answer without a body
 */
public record Answer(int status, Map<String, String> headers, String body) {

    /** @return an answer with {@code body} written as JSON of the given media type */
    public static Answer json(int status, String mediaType, Object body) {
        return new Answer(status, Map.of("Content-Type", mediaType), Json.text(body));
    }

    /** @return an answer without a body */
    public static Answer empty(int status) {
        return new Answer(status, Map.of(), null);
    }

    /** @return this answer with one header more */
    public Answer with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, String.valueOf(value));
        return new Answer(status, more, body);
    }
}
