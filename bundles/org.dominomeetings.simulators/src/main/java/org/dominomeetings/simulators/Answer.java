package org.dominomeetings.simulators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a service answers.
 *
 * @param status HTTP status
 * @param headers each name once
 * @param cookies values of Set-Cookie, the one header that has to come once for each (RFC 6265, section 3)
 * @param body text, or null for an answer without a body
 */
public record Answer(int status, Map<String, String> headers, List<String> cookies, String body) {

    /** An answer that sets no cookie. */
    public Answer(int status, Map<String, String> headers, String body) {
        this(status, headers, List.of(), body);
    }

    /** @return an answer with {@code body} written as JSON of the given media type */
    public static Answer json(int status, String mediaType, Object body) {
        return new Answer(status, Map.of("Content-Type", mediaType), Json.text(body));
    }

    /** @return an answer without a body */
    public static Answer empty(int status) {
        return new Answer(status, Map.of(), null);
    }

    /** @return this answer with another status */
    Answer withStatus(int other) {
        return new Answer(other, headers, cookies, body);
    }

    /** @return this answer with one header more */
    public Answer with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, String.valueOf(value));
        return new Answer(status, more, cookies, body);
    }

    /** @return this answer with one cookie more */
    public Answer cookie(String setCookie) {
        List<String> more = new ArrayList<>(cookies);
        more.add(setCookie);
        return new Answer(status, headers, more, body);
    }
}
