package org.dominomeetings.core.spi;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A service's answer, read whole. Immutable. */
public final class HttpAnswer {
    private final int status;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final String body;

    /**
     * @param headers names and values; of a repeated header the last value
     * @param body decoded; empty where there was none
     */
    public HttpAnswer(int status, Map<String, String> headers, String body) {
        this.status = status;
        this.headers.putAll(headers);
        this.body = body;
    }

    public int status() {
        return status;
    }

    /** A header's value; names are case-insensitive (RFC 9110, 5.1). */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public String body() {
        return body;
    }

    /** Whether the service calls the body JSON, {@code application/json} or {@code application/…+json} (RFC 6839). */
    public boolean isJson() {
        String type = headers.getOrDefault("Content-Type", "").split(";", 2)[0].trim();
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.equals("application/json") || lower.endsWith("+json");
    }
}
