package org.dominomeetings.core.metrics;

import org.dominomeetings.core.account.Renewal;
import org.dominomeetings.core.account.TokenEndpoint;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.Tokens;

/** Refreshes that are counted. Safe for any thread. */
public final class MeteredRenewal extends Renewal {
    private final Counters counters;

    public MeteredRenewal(TokenEndpoint endpoint, HttpTransport transport, Counters counters) {
        super(endpoint, transport);
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
