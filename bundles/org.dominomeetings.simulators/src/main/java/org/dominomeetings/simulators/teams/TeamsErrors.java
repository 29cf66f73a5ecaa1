package org.dominomeetings.simulators.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.RandomStrings;

/** Makes error responses in Graph's format (Graph's page "error responses and resource types"). */
final class TeamsErrors {
    /** What Graph really sends; a client that compares the whole header does not see JSON in it. */
    static final String MEDIA_TYPE =
            "application/json;odata.metadata=minimal;odata.streaming=true;" + "IEEE754Compatible=false;charset=utf-8";

    private static final Map<Integer, String> CODES = Map.of(
            400, "BadRequest",
            401, "InvalidAuthenticationToken",
            403, "Forbidden",
            404, "NotFound",
            409, "Conflict",
            429, "TooManyRequests");

    private final Clock clock;
    private final RandomStrings secrets;

    TeamsErrors(Clock clock, RandomStrings secrets) {
        this.clock = clock;
        this.secrets = secrets;
    }

    Response answer(int status, String message, List<String> details) {
        ObjectNode problem = Json.object();
        ObjectNode error = problem.putObject("error")
                .put("code", CODES.getOrDefault(status, "UnknownError"))
                .put("message", details.isEmpty() ? message : message + " " + String.join(" ", details));
        String request = guid(secrets);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        error.putObject("innerError")
                .put("date", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(now.truncatedTo(ChronoUnit.SECONDS)))
                .put("request-id", request)
                .put("client-request-id", request);
        return Response.json(status, MEDIA_TYPE, problem).with("request-id", request);
    }

    ErrorResponseException refuse(int status, String message) {
        return new ErrorResponseException(answer(status, message, List.of()));
    }

    /** @return the refusal of a request that a rule forbids */
    ErrorResponseException invalid(String detail) {
        return refuse(400, detail);
    }

    /** @return a random GUID, as Microsoft names everything */
    static String guid(RandomStrings secrets) {
        return secrets.hex(32).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }
}
