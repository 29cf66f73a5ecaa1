package org.dominomeetings.core.spi.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A service's answer, read whole. Immutable. */
public final class HttpResponse {
    private final int status;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final String body;

    private HttpResponse(int status, String body) {
        this.status = status;
        this.body = body;
    }

    /**
     * @param headers names and values
     * @param body decoded; empty where there was none
     */
    public HttpResponse(int status, Map<String, String> headers, String body) {
        this(status, body);
        headers.forEach((name, value) -> this.headers.put(name, Collections.singletonList(value)));
    }

    /**
     * @param headers names and their values
     * @param body decoded; empty where there was none
     */
    public static HttpResponse of(int status, Map<String, List<String>> headers, String body) {
        HttpResponse answer = new HttpResponse(status, body);
        headers.forEach((name, values) ->
                answer.headers.computeIfAbsent(name, first -> new ArrayList<>()).addAll(values));
        return answer;
    }

    public int status() {
        return status;
    }

    /** A header's value, the last one of several; names are case-insensitive (RFC 9110, 5.1). */
    public Optional<String> header(String name) {
        List<String> values = headers(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** All values of a header that may come more than once, as Set-Cookie does (RFC 6265, 3). */
    public List<String> headers(String name) {
        return Collections.unmodifiableList(headers.getOrDefault(name, Collections.emptyList()));
    }

    public String body() {
        return body;
    }

    /** Whether the service calls the body JSON, {@code application/json} or {@code application/…+json} (RFC 6839). */
    public boolean isJson() {
        String type = header("Content-Type").orElse("").split(";", 2)[0].trim();
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.equals("application/json") || lower.endsWith("+json");
    }
}
