package org.dominomeetings.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.dominomeetings.core.Surroundings;

/** A stopped clock; chance that is always the same. */
record StoppedSurroundings(Instant now) implements Surroundings {
    @Override
    public Duration running() {
        return Duration.ZERO;
    }

    @Override
    public void random(byte[] bytes) {
        Arrays.fill(bytes, (byte) 7);
    }

    @Override
    public boolean pause(Duration length) {
        throw new IllegalStateException("a provider never waits");
    }
}
