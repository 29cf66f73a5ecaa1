package org.dominomeetings.core.ledger;

import java.time.Duration;

/**
 * The servers that work with one ledger, as the ledger itself lists them. Safe for any thread. What reads the list throws
 * {@code ledger-unavailable} where that is out of reach.
 */
public interface LedgerServers {
    /** Canonical name of this server. */
    String own();

    /** Whether others than this one are at work; asked of the ledger each time. */
    boolean areSeveral();

    /**
     * How long this server, having just joined others, has yet to wait before it may count on all of them to know of it.
     * Zero in all other cases.
     */
    Duration untilKnown();

    /** One server for itself. */
    static LedgerServers alone(String own) {
        return new LedgerServers() {
            @Override
            public String own() {
                return own;
            }

            @Override
            public boolean areSeveral() {
                return false;
            }

            @Override
            public Duration untilKnown() {
                return Duration.ZERO;
            }
        };
    }
}
