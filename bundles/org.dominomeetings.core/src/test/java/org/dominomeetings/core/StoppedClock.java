package org.dominomeetings.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** Time that moves when a test says so, and chance that is the same in each run. */
public final class StoppedClock implements Surroundings {
    private final Random random = new Random(42);
    private Instant now;

    public StoppedClock(Instant now) {
        this.now = now;
    }

    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    /** Moves the clock and does not wait. */
    @Override
    public boolean pause(Duration length) {
        advance(length);
        return true;
    }

    @Override
    public synchronized void random(byte[] bytes) {
        random.nextBytes(bytes);
    }
}
