package org.dominomeetings.simulators.zoom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.Response;

/** Makes error responses in Zoom's format: a code of its own, a sentence, and the fields that are wrong. */
final class ZoomErrors {
    /** Zoom writes no charset. */
    static final String MEDIA_TYPE = "application/json";

    private ZoomErrors() {}

    static Response answer(int status, int code, String message) {
        return Response.json(status, MEDIA_TYPE, Map.of("code", code, "message", message));
    }

    static ErrorResponseException refuse(int status, int code, String message) {
        return new ErrorResponseException(answer(status, code, message));
    }

    /** @return the refusal of a field: status 400, code 300 */
    static ErrorResponseException invalid(String field) {
        return new ErrorResponseException(invalid(field, "Invalid field."));
    }

    static Response invalid(String field, String message) {
        ObjectNode problem = Json.object().put("code", 300).put("message", "Validation Failed.");
        problem.withArray("errors").addObject().put("field", field).put("message", message);
        return Response.json(400, MEDIA_TYPE, problem);
    }

    /** @return the refusal of a meeting that does not exist, or no longer */
    static ErrorResponseException unknown(String meetingId) {
        return refuse(404, 3001, "Meeting does not exist: " + meetingId + ".");
    }
}
