package org.dominomeetings.simulators.webex;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.dominomeetings.simulators.Answer;
import org.dominomeetings.simulators.Codes;
import org.dominomeetings.simulators.Grant;
import org.dominomeetings.simulators.Grants;
import org.dominomeetings.simulators.Json;
import org.dominomeetings.simulators.Request;
import org.dominomeetings.simulators.Secrets;
import org.dominomeetings.simulators.Settings;

/**
 * Webex's side of OAuth: client id and secret travel in the body (WebexSamples/webex-oauth-integration, server.js).
 * What Webex answers on failure is not documented; these are the errors of RFC 6749, section 5.2, all with status 400,
 * the only one that Cisco's samples know.
 */
final class WebexOAuth {
    private final Clock clock;
    private final Grants grants;
    private final Codes codes;
    private final Supplier<Settings> settings;

    WebexOAuth(Clock clock, Secrets secrets, Grants grants, Supplier<Settings> settings) {
        this.clock = clock;
        this.grants = grants;
        this.codes = new Codes(clock, secrets);
        this.settings = settings;
    }

    /** The page on which a person agrees, without the person: RFC 6749, section 4.1.2. */
    Answer authorize(Request request, Map<String, String> path, Grant none) {
        String clientId = request.query("client_id", "");
        HttpUrl redirect = HttpUrl.parse(request.query("redirect_uri", ""));
        if (!settings.get().clients().containsKey(clientId) || redirect == null) {
            return error("invalid_request", "Unknown client or unusable redirect URI.");
        }
        String challenge = request.query("code_challenge", null);
        String code = codes.issue(new Codes.Consent(
                settings.get().consentingAccount(),
                clientId,
                request.query("redirect_uri", ""),
                Set.of(request.query("scope", "").trim().split(" +")),
                challenge));
        return Answer.empty(302)
                .with(
                        "Location",
                        redirect.newBuilder()
                                .addQueryParameter("code", code)
                                .addQueryParameter("state", request.query("state", ""))
                                .build());
    }

    Answer token(Request request, Map<String, String> path, Grant none) {
        Map<String, String> form = request.form();
        String clientId = form.get("client_id");
        if (!form.get("client_secret").equals(settings.get().clients().get(clientId))) {
            return error("invalid_client", "Unknown client or wrong secret.");
        }
        boolean refresh = form.get("grant_type").equals("refresh_token");
        Optional<Grants.Issued> issued = refresh
                ? grants.refresh(clientId, form.getOrDefault("refresh_token", ""))
                : codes.use(
                                form.getOrDefault("code", ""),
                                clientId,
                                form.getOrDefault("redirect_uri", ""),
                                form.getOrDefault("code_verifier", ""))
                        .map(this::grant);
        return issued.map(this::tokens)
                .orElseGet(() ->
                        error("invalid_grant", "The code or refresh token is expired, revoked, used or unknown."));
    }

    private Grants.Issued grant(Codes.Consent consent) {
        int life = settings.get().accessTokenSeconds();
        return grants.issue(consent.account(), consent.clientId(), consent.scopes(), life);
    }

    private Answer tokens(Grants.Issued issued) {
        ObjectNode answer = Json.object()
                .put("access_token", issued.accessToken())
                .put(
                        "expires_in",
                        Duration.between(clock.instant(), issued.expiresAt()).toSeconds())
                .put("refresh_token", issued.refreshToken())
                .put("refresh_token_expires_in", settings.get().refreshTokenSeconds())
                .put("token_type", "Bearer")
                .put("scope", String.join(" ", issued.grant().scopes()));
        return Answer.json(200, "application/json", answer).with("Cache-Control", "no-store");
    }

    static Answer error(String error, String description) {
        return Answer.json(400, "application/json", Map.of("error", error, "error_description", description));
    }

    /** @return an error of {@link #error} made of what the contract found */
    static Answer malformed(List<String> details) {
        return error("invalid_request", String.join(" ", details));
    }
}
