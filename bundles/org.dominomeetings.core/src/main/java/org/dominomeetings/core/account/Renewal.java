package org.dominomeetings.core.account;

import java.util.Optional;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.OAuthClient;
import org.dominomeetings.core.spi.Tokens;

/** Asks for new tokens in the way in which the service gives them. Safe for any thread. */
public final class Renewal {
    private final TokenEndpoint endpoint;
    private final HttpTransport transport;

    public Renewal(TokenEndpoint endpoint, HttpTransport transport) {
        this.endpoint = endpoint;
        this.transport = transport;
    }

    /**
     * Sends one refresh and never a second on its own.
     *
     * @throws org.dominomeetings.core.spi.ProviderFailure as {@link TokenEndpoint#refresh}
     */
    Tokens of(MeetingProvider provider, String refreshToken) {
        Optional<OAuthClient> oauth = provider.connection().oauth();
        return oauth.isPresent()
                ? endpoint.refresh(oauth.get(), refreshToken)
                : provider.connection().login().get().refresh(refreshToken, transport);
    }
}
