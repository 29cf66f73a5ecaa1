package org.dominomeetings.rest.testing;

import java.time.Duration;
import java.time.Instant;
import org.dominomeetings.core.spi.Clock;

/** A clock that moves when a test says so. */
public final class SteppedClock implements Clock {
    private Duration running = Duration.ZERO;

    public synchronized void advance(Duration by) {
        running = running.plus(by);
    }

    @Override
    public synchronized Duration uptime() {
        return running;
    }

    @Override
    public Instant now() {
        return Instant.EPOCH.plus(uptime());
    }

    @Override
    public boolean sleep(Duration length) {
        throw new IllegalStateException("nothing here waits");
    }
}
