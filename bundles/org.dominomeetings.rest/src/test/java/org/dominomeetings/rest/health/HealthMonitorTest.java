package org.dominomeetings.rest.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.rest.testing.SteppedClock;
import org.junit.jupiter.api.Test;

class HealthMonitorTest {
    private final SteppedClock clock = new SteppedClock();
    private final Deque<Runnable> elsewhere = new ArrayDeque<>();
    private int tests;
    private boolean down;

    @Test
    void answersFromTheLastLookHoweverLongTheNextOneTakesAndLooksOnceAtATime() {
        HealthMonitor watch = new HealthMonitor(
                this::test,
                Collections::emptyList,
                person -> true,
                look -> {
                    if (tests == 0) {
                        look.run();
                    } else {
                        elsewhere.add(look);
                    }
                },
                clock);
        assertThat(watch.now().down()).isEmpty();
        down = true;
        for (int i = 0; i < 20; i++) {
            clock.advance(Duration.ofSeconds(2));
            assertThat(watch.now().down()).isEmpty();
        }
        assertThat(tests).isEqualTo(1);
        assertThat(elsewhere).hasSize(1);

        elsewhere.remove().run();

        assertThat(watch.now().down()).isPresent();
        assertThat(tests).isEqualTo(2);
    }

    private void test() {
        tests++;
        if (down) {
            throw MeetingException.of(ProblemCode.LEDGER_UNAVAILABLE);
        }
    }
}
