package org.dominomeetings.rest;

import java.time.Duration;
import java.time.Instant;
import org.dominomeetings.core.Surroundings;

/** A clock that moves when a test says so. */
final class SteppedClock implements Surroundings {
    private Duration running = Duration.ZERO;

    synchronized void advance(Duration by) {
        running = running.plus(by);
    }

    @Override
    public synchronized Duration running() {
        return running;
    }

    @Override
    public Instant now() {
        return Instant.EPOCH.plus(running());
    }

    @Override
    public void random(byte[] bytes) {
        throw new IllegalStateException("nothing here is left to chance");
    }

    @Override
    public boolean pause(Duration length) {
        throw new IllegalStateException("nothing here waits");
    }
}
