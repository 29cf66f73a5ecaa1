package org.dominomeetings.providers;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.dominomeetings.core.Surroundings;

/** A stopped clock; chance that is always the same. */
public record FixedSurroundings(Instant now) implements Surroundings {
    @Override
    public Duration running() {
        return Duration.ZERO;
    }

    @Override
    public boolean pause(Duration length) {
        throw new IllegalStateException("nothing here has to wait");
    }

    @Override
    public void random(byte[] bytes) {
        Arrays.fill(bytes, (byte) 7);
    }
}
