package org.dominomeetings.core.ledger;

import java.time.Duration;

/**
 * One of several servers that work with one ledger.
 *
 * @param own its canonical name
 * @param untilKnown how long the others may not know of it yet
 */
public record FixedLedgerServers(String own, Duration untilKnown) implements LedgerServers {
    @Override
    public boolean areSeveral() {
        return true;
    }
}
