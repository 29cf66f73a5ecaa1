package org.dominomeetings.simulators.zoom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.dominomeetings.simulators.Answer;
import org.dominomeetings.simulators.Json;
import org.dominomeetings.simulators.Refusal;

/** Errors in Zoom's shape: a code of its own, a sentence, and the fields that are wrong. */
final class ZoomProblems {
    /** Zoom writes no charset. */
    static final String MEDIA_TYPE = "application/json";

    private ZoomProblems() {}

    static Answer answer(int status, int code, String message) {
        return Answer.json(status, MEDIA_TYPE, Map.of("code", code, "message", message));
    }

    static Refusal refuse(int status, int code, String message) {
        return new Refusal(answer(status, code, message));
    }

    /** @return the refusal of a field: status 400, code 300 */
    static Refusal invalid(String field) {
        return new Refusal(invalid(field, "Invalid field."));
    }

    static Answer invalid(String field, String message) {
        ObjectNode problem = Json.object().put("code", 300).put("message", "Validation Failed.");
        problem.withArray("errors").addObject().put("field", field).put("message", message);
        return Answer.json(400, MEDIA_TYPE, problem);
    }

    /** @return the refusal of a meeting that does not exist, or no longer */
    static Refusal unknown(String meetingId) {
        return refuse(404, 3001, "Meeting does not exist: " + meetingId + ".");
    }
}
