package org.dominomeetings.simulators.meet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.Response;

/** Makes error responses in the format of all Google APIs (cloud.google.com/apis/design/errors). */
final class MeetErrors {
    static final String MEDIA_TYPE = "application/json; charset=UTF-8";

    /** The words of google.rpc.Code for HTTP statuses, by the same page. */
    private static final Map<Integer, String> STATUSES = Map.of(
            400, "INVALID_ARGUMENT",
            401, "UNAUTHENTICATED",
            403, "PERMISSION_DENIED",
            404, "NOT_FOUND",
            409, "ABORTED",
            429, "RESOURCE_EXHAUSTED",
            500, "INTERNAL",
            501, "UNIMPLEMENTED",
            503, "UNAVAILABLE",
            504, "DEADLINE_EXCEEDED");

    Response answer(int status, String message, List<String> details) {
        ObjectNode problem = Json.object();
        ObjectNode error = problem.putObject("error")
                .put("code", status)
                .put("message", message)
                .put("status", STATUSES.getOrDefault(status, "UNKNOWN"));
        if (!details.isEmpty()) {
            ObjectNode bad = error.putArray("details").addObject();
            bad.put("@type", "type.googleapis.com/google.rpc.BadRequest");
            details.forEach(
                    detail -> bad.withArray("fieldViolations").addObject().put("description", detail));
        }
        return Response.json(status, MEDIA_TYPE, problem);
    }

    ErrorResponseException refuse(int status, String message) {
        return new ErrorResponseException(answer(status, message, List.of()));
    }

    /** @param reason one of googleapis/googleapis, google/api/error_reason.proto */
    ErrorResponseException refuse(int status, String message, String reason) {
        ObjectNode problem = Json.parse(answer(status, message, List.of()).body());
        ObjectNode info = problem.withObject("/error").putArray("details").addObject();
        info.put("@type", "type.googleapis.com/google.rpc.ErrorInfo")
                .put("reason", reason)
                .put("domain", "googleapis.com");
        return new ErrorResponseException(Response.json(status, MEDIA_TYPE, problem));
    }
}
