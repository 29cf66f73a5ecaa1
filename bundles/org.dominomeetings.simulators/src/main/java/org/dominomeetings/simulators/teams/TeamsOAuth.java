package org.dominomeetings.simulators.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dominomeetings.simulators.Answer;
import org.dominomeetings.simulators.Grants;
import org.dominomeetings.simulators.Json;
import org.dominomeetings.simulators.OAuthDialect;
import org.dominomeetings.simulators.Secrets;
import org.dominomeetings.simulators.Settings;

/**
 * Entra's side of OAuth: Entra's page "authorization code flow", and the codes of its page "error codes". A refused
 * client is answered with 401, as RFC 6749, section 5.2 allows; all else with 400.
 */
final class TeamsOAuth implements OAuthDialect {
    private static final String OFFLINE = "offline_access";

    /** Where the scopes of Graph are written in full (Entra's page "scopes and permissions"). */
    private static final String RESOURCE = "https://graph.microsoft.com/";

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

    private static final Map<Failure, Integer> CODES = Map.of(
            Failure.MALFORMED, 900144,
            Failure.AUTHORIZATION, 700016,
            Failure.CLIENT, 7000215,
            Failure.CODE, 70008,
            Failure.REFRESH_TOKEN, 70000);

    private final Clock clock;
    private final Secrets secrets;

    TeamsOAuth(Clock clock, Secrets secrets) {
        this.clock = clock;
        this.secrets = secrets;
    }

    @Override
    public ClientAuth clientAuth() {
        return ClientAuth.BODY;
    }

    @Override
    public Answer refuse(Failure failure, String description) {
        String trace = TeamsProblems.guid(secrets);
        String correlation = TeamsProblems.guid(secrets);
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
        return Answer.json(failure == Failure.CLIENT ? 401 : 400, "application/json; charset=utf-8", error);
    }

    /** Scopes in full, and a refresh token only for who asked to act while the person is away. */
    @Override
    public void complete(ObjectNode answer, Grants.Issued issued, boolean refreshed, Settings settings) {
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
