package org.dominomeetings.simulators.oauth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.AuthorizationServerProfile.ClientAuth;
import org.dominomeetings.simulators.oauth.AuthorizationServerProfile.ErrorCode;
import org.dominomeetings.simulators.state.SimulatorSettings;

/**
 * The authorization page and the token endpoint of a service: authorization code and refresh token grants of RFC 6749
 * with PKCE of RFC 7636. Not safe for threads; its service is called under a lock.
 */
public final class AuthorizationServer {
    private final Clock clock;
    private final Grants grants;
    private final AuthorizationCodes codes;
    private final Supplier<SimulatorSettings> settings;
    private final AuthorizationServerProfile profile;

    /** @param settings asked at each use, since tests change them on the way */
    public AuthorizationServer(
            Clock clock,
            RandomStrings secrets,
            Grants grants,
            Supplier<SimulatorSettings> settings,
            AuthorizationServerProfile profile) {
        this.clock = clock;
        this.grants = grants;
        this.codes = new AuthorizationCodes(clock, secrets, profile.codeLife());
        this.settings = settings;
        this.profile = profile;
    }

    /**
     * The authorization endpoint, which consents at once without a person: RFC 6749, section 4.1.2. A handler of a
     * route.
     */
    public Response authorize(Request request, Map<String, String> path, Grant none) {
        String clientId = request.query("client_id", "");
        HttpUrl redirect = HttpUrl.parse(request.query("redirect_uri", ""));
        if (!settings.get().clients().containsKey(clientId) || redirect == null) {
            return refuse(ErrorCode.AUTHORIZATION);
        }
        profile.check(request);
        String challenge = request.query("code_challenge", null);
        String code = codes.issue(new AuthorizationCodes.Consent(
                settings.get().consentingAccount(),
                clientId,
                request.query("redirect_uri", ""),
                scopes(request.query("scope", "").trim()),
                challenge));
        return Response.empty(302)
                .with(
                        "Location",
                        redirect.newBuilder()
                                .addQueryParameter("code", code)
                                .addQueryParameter("state", request.query("state", ""))
                                .build());
    }

    private Set<String> scopes(String asked) {
        return asked.isEmpty() ? profile.scopesUnasked() : Set.of(asked.split(" +"));
    }

    /** The token endpoint: RFC 6749, sections 4.1.3 and 6. A handler of a route. */
    public Response token(Request request, Map<String, String> path, Grant none) {
        Map<String, String> form = request.form();
        String client = client(request).orElse(null);
        if (client == null) {
            return refuse(ErrorCode.CLIENT);
        }
        if (form.get("grant_type").equals("refresh_token")) {
            return grants.refresh(client, form.getOrDefault("refresh_token", ""), profile.useProlongs())
                    .map(issued -> tokens(issued, true))
                    .orElseGet(() -> refuse(ErrorCode.REFRESH_TOKEN));
        }
        return codes.redeem(
                        form.getOrDefault("code", ""),
                        client,
                        form.getOrDefault("redirect_uri", ""),
                        form.getOrDefault("code_verifier", ""))
                .map(consent -> tokens(grant(consent), false))
                .orElseGet(() -> refuse(ErrorCode.CODE));
    }

    /** @return the authenticated client; empty if there is none */
    public Optional<String> client(Request request) {
        String id;
        String secret;
        if (profile.clientAuth() == ClientAuth.BODY) {
            id = request.form().getOrDefault("client_id", "");
            secret = request.form().getOrDefault("client_secret", "");
        } else {
            String[] pair = basic(request).split(":", 2);
            id = pair[0];
            secret = pair.length == 2 ? pair[1] : "";
        }
        return secret.equals(settings.get().clients().get(id)) ? Optional.of(id) : Optional.empty();
    }

    /** @return id and secret with a colon in between (RFC 7617); empty text where the header has another form */
    private static String basic(Request request) {
        String header = request.header("Authorization", "");
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return "";
        }
        try {
            byte[] pair = Base64.getDecoder().decode(header.substring(6).trim());
            return new String(pair, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private Grants.Issued grant(AuthorizationCodes.Consent consent) {
        int life = settings.get().accessTokenSeconds();
        return grants.issue(consent.account(), consent.clientId(), consent.scopes(), life);
    }

    private Response tokens(Grants.Issued issued, boolean refreshed) {
        ObjectNode answer = Json.object()
                .put("access_token", issued.accessToken())
                .put(
                        "expires_in",
                        Duration.between(clock.instant(), issued.expiresAt()).toSeconds())
                .put("refresh_token", issued.refreshToken())
                .put("token_type", "Bearer")
                .put("scope", String.join(" ", issued.grant().scopes()));
        profile.complete(answer, issued, refreshed, settings.get());
        return Response.json(200, "application/json", answer).with("Cache-Control", "no-store");
    }

    private Response refuse(ErrorCode failure) {
        return profile.refuse(failure, failure.description());
    }

    /** An error response in the service's own format. */
    public Response refuse(ErrorCode error, String description) {
        return profile.refuse(error, description);
    }

    /** @return the error response to a request that does not fit the contract */
    public Response malformed(List<String> details) {
        return profile.refuse(ErrorCode.MALFORMED, String.join(" ", details));
    }
}
