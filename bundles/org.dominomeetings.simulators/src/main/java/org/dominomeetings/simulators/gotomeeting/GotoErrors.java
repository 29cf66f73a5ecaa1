package org.dominomeetings.simulators.gotomeeting;

import java.util.Map;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.Response;

/**
 * Makes error responses in GoTo's format. Of the codes, InvalidToken has been seen (n8n-io/n8n 14077); the others are
 * of that kind.
 */
final class GotoErrors {
    static final String MEDIA_TYPE = "application/json";

    private GotoErrors() {}

    static Response answer(int status, String code, String message) {
        return Response.json(status, MEDIA_TYPE, Map.of("int_err_code", code, "msg", message));
    }

    static ErrorResponseException refuse(int status, String code, String message) {
        return new ErrorResponseException(answer(status, code, message));
    }

    static ErrorResponseException invalid(String message) {
        return refuse(400, "InvalidRequest", message);
    }

    static ErrorResponseException unknown() {
        return refuse(404, "NoSuchMeeting", "The meeting does not exist.");
    }

    /** @return the error for an expired token, and for an unknown one: never a 401 (the same issue) */
    static ErrorResponseException token() {
        return refuse(403, "InvalidToken", "Invalid token passed");
    }
}
