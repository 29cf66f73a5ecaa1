package org.dominomeetings.core.metrics;

import org.dominomeetings.core.account.token.ProviderSessions;
import org.dominomeetings.core.account.token.TokenClient;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.oauth.TokenEndpoint;
import org.dominomeetings.core.spi.oauth.Tokens;

/** Refreshes that are counted. Safe for any thread. */
public final class MeteredTokenClient extends TokenClient {
    private final Counters counters;

    public MeteredTokenClient(TokenEndpoint endpoint, ProviderSessions sessions, Counters counters) {
        super(endpoint, sessions);
        this.counters = counters;
    }

    @Override
    public Tokens of(MeetingProvider provider, String refreshToken) {
        String outcome = "done";
        try {
            return super.of(provider, refreshToken);
        } catch (RuntimeException failure) {
            outcome = MeteredProvider.outcome(failure);
            throw failure;
        } finally {
            counters.count(Counters.Kind.REFRESHES, provider.id(), outcome);
        }
    }
}
