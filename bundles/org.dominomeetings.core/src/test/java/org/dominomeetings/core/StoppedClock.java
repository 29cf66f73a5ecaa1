package org.dominomeetings.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** Time that moves when a test says so, and chance that is the same in each run. */
public final class StoppedClock implements Surroundings {
    private final Random random = new Random(42);
    private Instant now;
    private Duration running = Duration.ZERO;

    public StoppedClock(Instant now) {
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
    public synchronized Duration running() {
        return running;
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
