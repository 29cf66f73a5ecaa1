package org.dominomeetings.simulators.http;

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
public record Response(int status, Map<String, String> headers, List<String> cookies, String body) {

    /** An answer that sets no cookie. */
    public Response(int status, Map<String, String> headers, String body) {
        this(status, headers, List.of(), body);
    }

    /** @return an answer with {@code body} written as JSON of the given media type */
    public static Response json(int status, String mediaType, Object body) {
        return new Response(status, Map.of("Content-Type", mediaType), Json.text(body));
    }

    /** @return an answer without a body */
    public static Response empty(int status) {
        return new Response(status, Map.of(), null);
    }

    /** @return this answer with another status */
    public Response withStatus(int other) {
        return new Response(other, headers, cookies, body);
    }

    /** @return this answer with one header more */
    public Response with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, String.valueOf(value));
        return new Response(status, more, cookies, body);
    }

    /** @return this answer with one cookie more */
    public Response cookie(String setCookie) {
        List<String> more = new ArrayList<>(cookies);
        more.add(setCookie);
        return new Response(status, headers, more, body);
    }
}
