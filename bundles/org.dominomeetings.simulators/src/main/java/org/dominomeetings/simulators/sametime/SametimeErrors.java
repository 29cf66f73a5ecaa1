package org.dominomeetings.simulators.sametime;

import java.util.Map;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.Response;

/** Makes Sametime's error responses: plain text, and an HTML page for an unknown path. */
final class SametimeErrors {
    private static final Map<Integer, String> WORDS = Map.of(
            400, "Invalid",
            401, "Unauthorized",
            403, "Forbidden",
            404, "Not Found",
            405, "Method Not Allowed",
            409, "Conflict",
            415, "Unsupported Media Type");

    private SametimeErrors() {}

    /** @return an error whose body is a word; issues 51 and 52 of domino-online-meeting-integration, test.sh of the widgets */
    static Response text(int status) {
        return text(status, WORDS.getOrDefault(status, "Error"));
    }

    static Response text(int status, String body) {
        return new Response(status, Map.of("Content-Type", "text/plain; charset=utf-8"), body);
    }

    static ErrorResponseException refuse(int status) {
        return new ErrorResponseException(text(status));
    }

    /** @return what the proxy in front of Sametime answers for a path that leads to none of its parts */
    static ErrorResponseException noSuchPath() {
        return new ErrorResponseException(new Response(
                404, Map.of("Content-Type", "text/html"), "<html><head><title>404 Not Found</title></head></html>"));
    }
}
