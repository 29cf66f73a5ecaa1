package org.dominomeetings.simulators.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.dominomeetings.simulators.MutableClock;
import org.junit.jupiter.api.Test;

class SlidingWindowQuotaTest {
    private final MutableClock clock = new MutableClock();
    private final SlidingWindowQuota quota = new SlidingWindowQuota(clock, Duration.ofMinutes(1));

    @Test
    void anAttemptTooManyLearnsWhenTheNextFitsIn() {
        assertThat(quota.attempt("jane", 2)).isEmpty();
        clock.pass(Duration.ofSeconds(20));
        assertThat(quota.attempt("jane", 2)).isEmpty();

        assertThat(quota.attempt("jane", 2)).contains(Duration.ofSeconds(40));
        clock.pass(Duration.ofSeconds(40));
        assertThat(quota.attempt("jane", 2)).isEmpty();
        assertThat(quota.attempt("jane", 2)).contains(Duration.ofSeconds(20));
    }

    @Test
    void oneWhoKeepsTryingGetsInAllTheSame() {
        quota.attempt("jane", 1);
        for (int second = 0; second < 60; second++) {
            assertThat(quota.attempt("jane", 1)).as("second " + second).isPresent();
            clock.pass(Duration.ofSeconds(1));
        }
        assertThat(quota.attempt("jane", 1)).isEmpty();
    }

    @Test
    void nobodyUsesUpAnothersShare() {
        quota.attempt("jane", 1);
        assertThat(quota.attempt("john", 1)).isEmpty();
    }

    @Test
    void whatWasSavedCountsStill() {
        quota.attempt("jane", 1);
        SlidingWindowQuota other = new SlidingWindowQuota(clock, Duration.ofMinutes(1));
        other.restore(quota.save());
        assertThat(other.attempt("jane", 1)).contains(Duration.ofMinutes(1));
    }
}
