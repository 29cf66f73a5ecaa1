package org.dominomeetings.simulators.webex;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.RandomStrings;

/** Makes error responses in Webex's format: the example of status 400 in Cisco's description. */
final class WebexErrors {
    static final String MEDIA_TYPE = "application/json;charset=UTF-8";

    private final RandomStrings secrets;

    WebexErrors(RandomStrings secrets) {
        this.secrets = secrets;
    }

    Response answer(int status, String message, List<String> details) {
        ObjectNode problem = Json.object().put("message", message);
        if (!details.isEmpty()) {
            details.forEach(detail -> problem.withArray("errors").addObject().put("description", detail));
        }
        problem.put("trackingId", secrets.hex(32).toUpperCase(Locale.ROOT));
        return Response.json(status, MEDIA_TYPE, problem);
    }

    ErrorResponseException refuse(int status, String message, List<String> details) {
        return new ErrorResponseException(answer(status, message, details));
    }

    /** @return the refusal of a request that a rule forbids */
    ErrorResponseException invalid(String detail) {
        return refuse(400, "The input parameters contain invalid items.", List.of(detail));
    }

    /** @return the refusal of a meeting id that does not exist, or not for this host */
    ErrorResponseException unknown(String meetingId) {
        return refuse(404, "Could not find meeting by specified meeting ID '" + meetingId + "'.", List.of());
    }
}
