package org.dominomeetings.core.testing;

import java.time.Instant;
import org.dominomeetings.core.account.token.ProviderSessions;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.http.HttpTransport;

/** Sessions over a test's own transport, for tests to which their time and randomness do not matter. */
public final class TestSessions {
    private TestSessions() {}

    public static ProviderSessions over(HttpTransport transport) {
        ManualClock clock = new ManualClock(Instant.parse("2026-03-02T09:00:00Z"));
        return new ProviderSessions(transport, clock, clock);
    }

    /** One that is nobody's. */
    public static ProviderSession session(HttpTransport transport) {
        return over(transport).anonymous();
    }
}
