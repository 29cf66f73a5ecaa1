package org.dominomeetings.core.overload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.dominomeetings.core.testing.ManualClock;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final CircuitBreaker breaker = new CircuitBreaker(() -> 3, clock);

    @Test
    void opensAfterSoManySilencesInARow() {
        silences(2);
        breaker.ask().answered();
        silences(2);
        assertThat(breaker.isOpen()).isFalse();
        silences(1);
        assertThat(breaker.isOpen()).isTrue();
        assertRefused();
    }

    @Test
    void letsOneRequestFindOutWhetherTheHostIsWellAgain() {
        silences(3);
        clock.advance(CircuitBreaker.OPEN);

        CircuitBreaker.Permit probe = breaker.ask();
        assertRefused();
        probe.answered();

        breaker.ask().answered();
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void waitsAgainWhereTheProbeWasNotAnswered() {
        silences(3);
        clock.advance(CircuitBreaker.OPEN);
        breaker.ask().silent();
        assertRefused();
        clock.advance(CircuitBreaker.OPEN);
        breaker.ask().answered();
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void aProbeThatWasGivenUpLetsTheNextOneGo() {
        silences(3);
        clock.advance(CircuitBreaker.OPEN);
        breaker.ask().undecided();
        breaker.ask().answered();
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void goesByAClockThatNobodyCanSet() {
        silences(3);
        clock.set(clock.now().plus(Duration.ofDays(1)));
        assertRefused();
    }

    private void silences(int times) {
        for (int i = 0; i < times; i++) {
            breaker.ask().silent();
        }
    }

    private void assertRefused() {
        assertThatThrownBy(breaker::ask).isInstanceOf(CircuitBreaker.OpenCircuitException.class);
    }
}
