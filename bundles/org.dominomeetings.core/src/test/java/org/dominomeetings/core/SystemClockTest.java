package org.dominomeetings.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.dominomeetings.core.spi.Clock;
import org.junit.jupiter.api.Test;

class SystemClockTest {
    private final Clock clock = new SystemClock();

    @Test
    void tellsTheTimeOfThisMachine() {
        Instant before = Instant.now();
        assertThat(clock.now()).isBetween(before, Instant.now());
    }

    @Test
    void countsHowLongItHasBeenRunning() {
        Duration before = clock.uptime();
        clock.sleep(Duration.ofMillis(5));
        assertThat(clock.uptime().minus(before)).isGreaterThanOrEqualTo(Duration.ofMillis(5));
    }

    @Test
    void anInterruptedPauseEndsAtOnceAndTheThreadStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThat(clock.sleep(Duration.ofDays(1))).isFalse();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(clock.sleep(Duration.ofMillis(1))).isTrue();
    }
}
