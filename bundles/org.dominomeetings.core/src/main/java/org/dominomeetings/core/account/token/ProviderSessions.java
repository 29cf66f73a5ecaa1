package org.dominomeetings.core.account.token;

import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.core.spi.http.HttpTransport;
import org.dominomeetings.core.spi.oauth.Tokens;

/** Makes the session in which a provider is called, with an access token or without one. Safe for any thread. */
public final class ProviderSessions {
    private static final String NOBODY = "";

    private final HttpTransport transport;
    private final Clock clock;
    private final RandomSource random;

    public ProviderSessions(HttpTransport transport, Clock clock, RandomSource random) {
        this.transport = transport;
        this.clock = clock;
        this.random = random;
    }

    /** A session whose requests carry no token: at a service without accounts, for a login, to revoke a grant. */
    public ProviderSession anonymous() {
        return ProviderSession.of(transport, NOBODY, clock, random);
    }

    /**
     * A session whose requests carry the access token, in the way of this provider.
     *
     * @param accountId empty while the account is being connected
     */
    public ProviderSession authorized(MeetingProvider provider, Tokens tokens, String accountId) {
        return ProviderSession.of(
                request -> transport.send(provider.authorized(request, tokens.accessToken())),
                accountId,
                clock,
                random);
    }

    /** A session whose requests carry the access token of a grant that belongs to no account yet. */
    public ProviderSession authorized(MeetingProvider provider, Tokens tokens) {
        return authorized(provider, tokens, NOBODY);
    }
}
