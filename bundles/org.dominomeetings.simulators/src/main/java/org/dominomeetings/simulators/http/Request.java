package org.dominomeetings.simulators.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * A request to one service, as its simulator sees it.
 *
 * @param method GET, POST, …
 * @param path path below the service's base URL, such as {@code /v1/meetings}
 * @param url the whole URL, for the query
 * @param headers as received
 * @param body as received, UTF-8; empty where there was none
 */
public record Request(String method, String path, HttpUrl url, Headers headers, String body) {

    public static Request of(RecordedRequest recorded, String path) {
        String body = recorded.getBody() == null ? "" : recorded.getBody().string(StandardCharsets.UTF_8);
        return new Request(recorded.getMethod(), path, recorded.getUrl(), recorded.getHeaders(), body);
    }

    /** @return the first value of a query parameter, or {@code otherwise} */
    public String query(String name, String otherwise) {
        String value = url.queryParameter(name);
        return value == null ? otherwise : value;
    }

    /** @return the first value of a header, or {@code otherwise} */
    public String header(String name, String otherwise) {
        String value = headers.get(name);
        return value == null ? otherwise : value;
    }

    /** @return the bearer token of the header Authorization (RFC 6750, section 2.1), or empty text */
    public String bearer() {
        String header = header("Authorization", "");
        return header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? header.substring(7).trim()
                : "";
    }

    /** @return the fields of an {@code application/x-www-form-urlencoded} body; of a repeated field the first */
    public Map<String, String> form() {
        // A form's body has the grammar of a query.
        HttpUrl form = url.newBuilder().encodedQuery(body).build();
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < form.querySize(); i++) {
            String value = form.queryParameterValue(i);
            fields.putIfAbsent(form.queryParameterName(i), value == null ? "" : value);
        }
        return fields;
    }
}
