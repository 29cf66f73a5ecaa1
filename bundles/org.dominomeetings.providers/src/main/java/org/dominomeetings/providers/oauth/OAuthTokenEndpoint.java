package org.dominomeetings.providers.oauth;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.http.HttpTransport;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.TokenEndpoint;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.providers.support.JsonBody;
import org.dominomeetings.providers.support.JsonRequest;
import org.dominomeetings.providers.support.UrlEncodedForm;
import org.jspecify.annotations.Nullable;

/**
 * A client of the token endpoint: exchanges codes and refreshes tokens (RFC 6749, 4.1.3 and 6), each with one request.
 */
public final class OAuthTokenEndpoint implements TokenEndpoint {
    /**
     * Lifetime of a token without {@code expires_in}, which RFC 6749, 5.1 allows; all that we know of last an hour or
     * longer.
     */
    private static final Duration UNSAID_LIFETIME = Duration.ofMinutes(30);

    private final HttpTransport transport;
    private final Clock clock;

    public OAuthTokenEndpoint(HttpTransport transport, Clock clock) {
        this.transport = transport;
        this.clock = clock;
    }

    @Override
    public Tokens refresh(OAuthClient client, String refreshToken) {
        UrlEncodedForm form =
                new UrlEncodedForm().with("grant_type", "refresh_token").with("refresh_token", refreshToken);
        return send(client, form, refreshToken);
    }

    @Override
    public Tokens exchange(OAuthClient client, String code, String redirectUri, @Nullable String verifier) {
        UrlEncodedForm form = new UrlEncodedForm()
                .with("grant_type", "authorization_code")
                .with("code", code)
                .with("redirect_uri", redirectUri);
        if (verifier != null) {
            form.with("code_verifier", verifier);
        }
        Tokens tokens = send(client, form, "");
        if (tokens.refreshToken().isEmpty()) {
            throw new ProviderException(
                    Kind.CLIENT_REFUSED, client.tokenUrl() + ": no refresh token; the client may lack a scope for it");
        }
        return tokens;
    }

    /**
     * @param refreshToken to be kept where the answer holds none
     */
    private Tokens send(OAuthClient client, UrlEncodedForm form, String refreshToken) {
        Instant asked = clock.now();
        HttpResponse answer = transport.send(form.applyTo(JsonRequest.of("POST", client.tokenUrl()), client));
        Optional<JsonBody> body = JsonBody.of(answer);
        if (answer.status() != 200) {
            throw TokenErrorMapping.of(answer, body, client);
        }
        // From the moment of asking: the token may be older than its answer, never younger.
        return body.flatMap(json -> tokens(json, asked, refreshToken))
                .orElseThrow(() -> new ProviderException(
                        Kind.OUTCOME_UNKNOWN, client.tokenUrl() + ": the answer holds no access token"));
    }

    private static Optional<Tokens> tokens(JsonBody json, Instant asked, String oldRefreshToken) {
        Instant expires =
                asked.plus(json.number("expires_in").map(Duration::ofSeconds).orElse(UNSAID_LIFETIME));
        // RFC 6749, 6: a service that gives no new refresh token lets the old one live.
        String refreshToken = json.text("refresh_token").orElse(oldRefreshToken);
        return json.text("access_token").map(accessToken -> new Tokens(accessToken, expires, refreshToken));
    }
}
