package org.dominomeetings.simulators.sametime;

import java.util.Map;
import org.dominomeetings.simulators.Answer;
import org.dominomeetings.simulators.Refusal;

/** How Sametime says no: in plain text, and with a page where it does not know the path at all. */
final class SametimeProblems {
    private static final Map<Integer, String> WORDS = Map.of(
            400, "Invalid",
            401, "Unauthorized",
            403, "Forbidden",
            404, "Not Found",
            405, "Method Not Allowed",
            409, "Conflict",
            415, "Unsupported Media Type");

    private SametimeProblems() {}

    /** @return an error whose body is a word; issues 51 and 52 of domino-online-meeting-integration, test.sh of the widgets */
    static Answer text(int status) {
        return text(status, WORDS.getOrDefault(status, "Error"));
    }

    static Answer text(int status, String body) {
        return new Answer(status, Map.of("Content-Type", "text/plain; charset=utf-8"), body);
    }

    static Refusal refuse(int status) {
        return new Refusal(text(status));
    }

    /** @return what the proxy in front of Sametime answers for a path that leads to none of its parts */
    static Refusal noSuchPath() {
        return new Refusal(new Answer(
                404, Map.of("Content-Type", "text/html"), "<html><head><title>404 Not Found</title></head></html>"));
    }
}
