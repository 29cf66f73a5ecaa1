package org.dominomeetings.core.account.token;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.spi.Clock;

/**
 * When the refresh tokens of accounts that are to be connected anew were last refused, so that each is tried again once in a
 * while: a service may have refused it by mistake. Safe for any thread.
 */
public final class RefusedGrants {
    /**
     * A service's bad spell is over in minutes or hours; and 24 tries a day are nothing to a service, should the grant be
     * over indeed.
     */
    public static final Duration AGAIN = Duration.ofHours(1);

    private final Clock clock;
    private final Map<String, Duration> refused = new ConcurrentHashMap<>();

    RefusedGrants(Clock clock) {
        this.clock = clock;
    }

    /** The service has refused it just now. */
    void refused(Account account) {
        refused.put(account.id(), clock.uptime());
    }

    /** The service has taken it. */
    void accepted(Account account) {
        refused.remove(account.id());
    }

    /** Whether it is time to hand the kept token in once more; so it is after a start, of which nothing is known. */
    boolean isDue(Account account) {
        Duration last = refused.get(account.id());
        return last == null || clock.uptime().compareTo(last.plus(AGAIN)) >= 0;
    }
}
