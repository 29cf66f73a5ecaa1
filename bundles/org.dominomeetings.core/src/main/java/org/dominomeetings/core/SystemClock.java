package org.dominomeetings.core;

import java.time.Duration;
import java.time.Instant;
import org.dominomeetings.core.spi.Clock;

/** The operating system's clock. */
public final class SystemClock implements Clock {
    private final long begin = System.nanoTime();

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public Duration uptime() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Override
    public boolean sleep(Duration length) {
        try {
            Thread.sleep(length.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
