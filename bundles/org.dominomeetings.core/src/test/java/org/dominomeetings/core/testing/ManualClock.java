package org.dominomeetings.core.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.RandomSource;

/** Time that moves when a test says so, and chance that is the same in each run. */
public final class ManualClock implements Clock, RandomSource {
    private final Random random = new Random(42);
    private Instant now;
    private Duration running = Duration.ZERO;

    public ManualClock(Instant now) {
        this.now = now;
    }

    public synchronized void advance(Duration by) {
        now = now.plus(by);
        running = running.plus(by);
    }

    /** Somebody sets the clock. */
    public synchronized void set(Instant anew) {
        now = anew;
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized Duration uptime() {
        return running;
    }

    /** Moves the clock and does not wait. */
    @Override
    public boolean sleep(Duration length) {
        advance(length);
        return true;
    }

    @Override
    public synchronized void fill(byte[] bytes) {
        random.nextBytes(bytes);
    }
}
