package org.dominomeetings.providers.oauth;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.providers.support.JsonBody;

/**
 * Maps a token endpoint's error response (RFC 6749, 5.2) to the kind of a {@link ProviderException}. Only an explicit
 * error ends a grant: services answer 400 for much that is temporary, Google {@code internal_failure} for one, and
 * nobody shall have to connect anew for that.
 */
final class TokenErrorMapping {
    /**
     * Errors that end the grant, so that the person has to authorize again: RFC 6749, 5.2; and those by which a service
     * asks for interaction (OpenID Connect Core 1.0, 3.1.2.6; Microsoft identity platform, authorization code flow,
     * error codes for the token endpoint).
     */
    private static final Set<String> OF_THE_GRANT =
            setOf("invalid_grant", "interaction_required", "consent_required", "login_required");

    /**
     * Errors of the client, which the administrator has to correct and not the person (RFC 6749, 5.2); the last three
     * are Google's (Using OAuth 2.0 for web server applications, authorization errors).
     */
    private static final Set<String> OF_THE_CLIENT = setOf(
            "invalid_client",
            "invalid_request",
            "invalid_scope",
            "unauthorized_client",
            "unsupported_grant_type",
            "redirect_uri_mismatch",
            "deleted_client",
            "disabled_client");

    /**
     * The description with which Webex, under {@code invalid_request}, reports an expired refresh token
     * (webex/webex-js-sdk, pull request 855): the words of RFC 6749, 5.2 for {@code invalid_grant}.
     */
    private static final String OVER = "refresh token provided is expired, revoked";

    private TokenErrorMapping() {}

    /**
     * @param body empty if the response is no JSON object: then it came from an intermediary, which knows of no grant
     */
    static ProviderException of(HttpResponse answer, Optional<JsonBody> body, OAuthClient client) {
        String error = body.flatMap(json -> json.text("error")).orElse("");
        String code = error.matches("[a-z_]{1,40}") ? error : String.valueOf(answer.status());
        Optional<Kind> kind =
                body.filter(json -> isOurs(answer.status())).flatMap(json -> kind(answer.status(), json, client));
        return new ProviderException(
                kind.orElse(Kind.UNAVAILABLE),
                "a token request was refused with " + answer.status() + " " + code,
                code,
                null,
                null);
    }

    /** Whether a status is about the request: 429 and 5xx are not, whatever the body says. */
    private static boolean isOurs(int status) {
        return status == 400 || status == 401 || status == 403;
    }

    /** The kind of the failure; empty for what is temporary, or of unknown meaning. */
    private static Optional<Kind> kind(int status, JsonBody body, OAuthClient client) {
        String error = body.text("error").orElse("");
        String code = body.text("code").orElse("");
        boolean over = OF_THE_GRANT.contains(error)
                || client.overWith().contains(error)
                || client.overWith().contains(code)
                || says(body, "error_description")
                || says(body, "message");
        if (over) {
            return Optional.of(Kind.RECONNECT);
        }
        // A client that is not known is answered with 401 (the same), by some without the word for it.
        return OF_THE_CLIENT.contains(error) || (status == 401 && error.isEmpty())
                ? Optional.of(Kind.CLIENT_REFUSED)
                : Optional.empty();
    }

    private static boolean says(JsonBody body, String member) {
        return body.text(member)
                .filter(text -> text.toLowerCase(Locale.ROOT).contains(OVER))
                .isPresent();
    }

    private static Set<String> setOf(String... codes) {
        return Collections.unmodifiableSet(new HashSet<>(Arrays.asList(codes)));
    }
}
