package org.dominomeetings.core;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The server's own clock and the platform's random source. */
public final class SystemSurroundings implements Surroundings {
    private final Clock clock = Clock.systemUTC();
    private final long begin = System.nanoTime();
    private final SecureRandom random = new SecureRandom();

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Duration running() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Override
    public void random(byte[] bytes) {
        random.nextBytes(bytes);
    }

    @Override
    public boolean pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
