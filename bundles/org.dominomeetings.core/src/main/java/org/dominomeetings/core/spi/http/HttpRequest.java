package org.dominomeetings.core.spi.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request to a service. Immutable; {@link #toString()} shows no header, body or query. */
public final class HttpRequest {
    private final String method;
    private final String url;
    private final Map<String, String> headers;
    private final @Nullable String body;
    private final boolean once;

    private HttpRequest(String method, String url, Map<String, String> headers, @Nullable String body, boolean once) {
        this.method = Objects.requireNonNull(method);
        this.url = Objects.requireNonNull(url);
        this.headers = Collections.unmodifiableMap(headers);
        this.body = body;
        this.once = once;
    }

    /**
     * @param method an HTTP method in capitals
     * @param url absolute
     */
    public static HttpRequest of(String method, String url) {
        return new HttpRequest(method, url, Collections.<String, String>emptyMap(), null, !"GET".equals(method));
    }

    /** The same request with one header more, or with that header's value replaced. */
    public HttpRequest header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new HttpRequest(method, url, more, body, once);
    }

    /**
     * The same request with a body, sent in UTF-8 and at most once.
     *
     * @param contentType the media type without a charset
     */
    public HttpRequest body(String contentType, String content) {
        HttpRequest typed = header("Content-Type", contentType);
        return new HttpRequest(method, url, typed.headers, content, once);
    }

    /**
     * The same request, sent at most once though it is a GET: one that changes something, against what RFC 9110, 9.2.1 says
     * of a GET. Any other is sent at most once anyway.
     */
    public HttpRequest once() {
        return new HttpRequest(method, url, headers, body, true);
    }

    public String method() {
        return method;
    }

    public String url() {
        return url;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public Optional<String> body() {
        return Optional.ofNullable(body);
    }

    /** Whether it must not be sent again when no answer comes. */
    public boolean isOnce() {
        return once;
    }

    @Override
    public String toString() {
        int query = url.indexOf('?');
        return method + " " + (query < 0 ? url : url.substring(0, query));
    }
}
