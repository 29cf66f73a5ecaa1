package org.dominomeetings.core.account.token;

import java.time.Duration;
import java.util.Optional;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.TokenEndpoint;
import org.dominomeetings.core.spi.oauth.Tokens;

/**
 * Refreshes tokens in the way in which the provider gives them: at a token endpoint, or by a session. Safe for any
 * thread.
 */
public class TokenClient {
    /**
     * Below that none is begun: a service that gives a new refresh token has ended the old one, and who does not hear the
     * answer has lost the account.
     */
    private static final Duration LEAST = Duration.ofSeconds(10);

    private final TokenEndpoint endpoint;
    private final ProviderSessions sessions;

    public TokenClient(TokenEndpoint endpoint, ProviderSessions sessions) {
        this.endpoint = endpoint;
        this.sessions = sessions;
    }

    /**
     * Sends one refresh and never a second on its own.
     *
     * @throws ProviderException as {@link TokenEndpoint#refresh}; {@code UNAVAILABLE} where too little of the request's time is
     *     left
     */
    public Tokens of(MeetingProvider provider, String refreshToken) {
        if (RequestScope.current().deadline().left().compareTo(LEAST) < 0) {
            throw new ProviderException(
                    ProviderException.Kind.UNAVAILABLE, "no refresh was begun, the request's time is almost up");
        }
        RequestScope.current().towards(provider.id());
        Optional<OAuthClient> oauth = provider.connection().oauth();
        return oauth.isPresent()
                ? endpoint.refresh(oauth.get(), refreshToken)
                : provider.connection().login().get().refresh(sessions.anonymous(), refreshToken);
    }
}
