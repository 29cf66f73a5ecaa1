package org.dominomeetings.providers;

import java.time.Duration;
import java.time.Instant;
import org.dominomeetings.core.spi.Clock;

/** A clock that stands. */
public record FixedClock(Instant now) implements Clock {
    @Override
    public Duration uptime() {
        return Duration.ZERO;
    }

    @Override
    public boolean sleep(Duration length) {
        throw new IllegalStateException("nothing here has to wait");
    }
}
