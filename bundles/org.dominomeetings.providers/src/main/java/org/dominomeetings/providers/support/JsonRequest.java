package org.dominomeetings.providers.support;

import org.dominomeetings.core.spi.http.HttpRequest;

/** Makes requests that accept JSON. */
public final class JsonRequest {
    public static final String TYPE = "application/json";

    private JsonRequest() {}

    /** A request without a body. */
    public static HttpRequest of(String method, String url) {
        return HttpRequest.of(method, url).header("Accept", TYPE);
    }

    /** A request with a body in JSON. */
    public static HttpRequest of(String method, String url, JsonObjectBuilder body) {
        return of(method, url).body(TYPE, body.toString());
    }
}
