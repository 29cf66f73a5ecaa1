package org.dominomeetings.core.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.dominomeetings.core.StoppedClock;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final StoppedClock clock = new StoppedClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final RateLimit limit = new RateLimit(clock);

    @Test
    void oneSenderIsHeldUpUntilTheMinuteIsOverAndNobodyElseIs() {
        send(RateLimit.OF_ONE, "192.0.2.1");
        clock.advance(Duration.ofSeconds(20));

        assertThatThrownBy(() -> limit.count("192.0.2.1")).isInstanceOfSatisfying(MeetingProblem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY_REQUESTS);
            assertThat(problem.retryAfter()).hasValue(Duration.ofSeconds(40));
        });
        assertThatCode(() -> limit.count("192.0.2.2")).doesNotThrowAnyException();
        clock.advance(Duration.ofSeconds(40));
        assertThatCode(() -> limit.count("192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void manySendersTogetherAreHeldUpToo() {
        for (int i = 0; i < RateLimit.OF_ALL; i++) {
            limit.count("2001:db8::" + i);
        }

        assertThatThrownBy(() -> limit.count("192.0.2.1")).isInstanceOf(MeetingProblem.class);
    }

    private void send(int times, String sender) {
        for (int i = 0; i < times; i++) {
            limit.count(sender);
        }
    }
}
