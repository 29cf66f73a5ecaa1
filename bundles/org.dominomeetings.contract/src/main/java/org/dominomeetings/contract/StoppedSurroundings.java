package org.dominomeetings.contract;

import java.time.Duration;
import java.time.Instant;
import org.dominomeetings.core.spi.Clock;

/** A clock that stands. */
record StoppedSurroundings(Instant now) implements Clock {
    @Override
    public Duration uptime() {
        return Duration.ZERO;
    }

    @Override
    public boolean sleep(Duration length) {
        throw new IllegalStateException("a provider never waits");
    }
}
