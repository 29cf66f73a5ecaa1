package org.dominomeetings.simulators.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.AuthorizationServerProfile;
import org.dominomeetings.simulators.oauth.Grants;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.state.SimulatorSettings;

/**
 * The profile of Entra's authorization server: Entra's page "authorization code flow", and the codes of its page "error
 * codes". A refused client is answered with 401, as RFC 6749, section 5.2 allows; all else with 400.
 */
final class TeamsOAuth implements AuthorizationServerProfile {
    private static final String OFFLINE = "offline_access";

    /** Where the scopes of Graph are written in full (Entra's page "scopes and permissions"). */
    private static final String RESOURCE = "https://graph.microsoft.com/";

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

    private static final Map<ErrorCode, Integer> CODES = Map.of(
            ErrorCode.MALFORMED, 900144,
            ErrorCode.AUTHORIZATION, 700016,
            ErrorCode.CLIENT, 7000215,
            ErrorCode.CODE, 70008,
            ErrorCode.REFRESH_TOKEN, 70000);

    private final Clock clock;
    private final RandomStrings secrets;

    TeamsOAuth(Clock clock, RandomStrings secrets) {
        this.clock = clock;
        this.secrets = secrets;
    }

    @Override
    public ClientAuth clientAuth() {
        return ClientAuth.BODY;
    }

    @Override
    public Response refuse(ErrorCode failure, String description) {
        String trace = TeamsErrors.guid(secrets);
        String correlation = TeamsErrors.guid(secrets);
        String timestamp = TIMESTAMP.format(clock.instant());
        int code = CODES.get(failure);
        ObjectNode error = Json.object()
                .put("error", failure.error())
                .put(
                        "error_description",
                        "AADSTS" + code + ": " + description + " Trace ID: " + trace + " Correlation ID: " + correlation
                                + " Timestamp: " + timestamp)
                .put("timestamp", timestamp)
                .put("trace_id", trace)
                .put("correlation_id", correlation);
        error.putArray("error_codes").add(code);
        return Response.json(failure == ErrorCode.CLIENT ? 401 : 400, "application/json; charset=utf-8", error);
    }

    /** Scopes in full, and a refresh token only for who asked to act while the person is away. */
    @Override
    public void complete(ObjectNode answer, Grants.Issued issued, boolean refreshed, SimulatorSettings settings) {
        Set<String> scopes = issued.grant().scopes();
        if (!scopes.contains(OFFLINE)) {
            answer.remove("refresh_token");
        }
        answer.put(
                "scope",
                scopes.stream()
                        .filter(scope -> !scope.equals(OFFLINE))
                        .map(scope -> scope.startsWith(RESOURCE) ? scope : RESOURCE + scope)
                        .collect(Collectors.joining(" ")));
    }
}
