package org.dominomeetings.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SystemSurroundingsTest {
    private final Surroundings surroundings = new SystemSurroundings();

    @Test
    void tellsTheTimeOfThisMachine() {
        Instant before = Instant.now();
        assertThat(surroundings.now()).isBetween(before, Instant.now());
    }

    @Test
    void countsHowLongItHasBeenRunning() {
        Duration before = surroundings.running();
        surroundings.pause(Duration.ofMillis(5));
        assertThat(surroundings.running().minus(before)).isGreaterThanOrEqualTo(Duration.ofMillis(5));
    }

    @Test
    void makesIdsOf32DigitsThatDiffer() {
        assertThat(surroundings.newId()).matches("[0-9a-f]{32}").isNotEqualTo(surroundings.newId());
    }

    @Test
    void spellsEachByteWithTwoDigits() {
        Surroundings small = new Surroundings() {
            @Override
            public Instant now() {
                return Instant.EPOCH;
            }

            @Override
            public Duration running() {
                return Duration.ZERO;
            }

            @Override
            public boolean pause(Duration length) {
                return true;
            }

            @Override
            public void random(byte[] bytes) {
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) (i % 2 == 0 ? 10 : -1);
                }
            }
        };
        assertThat(small.newId()).isEqualTo("0aff".repeat(8));
    }

    @Test
    void anInterruptedPauseEndsAtOnceAndTheThreadStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThat(surroundings.pause(Duration.ofDays(1))).isFalse();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(surroundings.pause(Duration.ofMillis(1))).isTrue();
    }
}
