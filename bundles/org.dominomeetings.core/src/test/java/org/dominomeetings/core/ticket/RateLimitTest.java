package org.dominomeetings.core.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.testing.ManualClock;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final RateLimit limit = new RateLimit(clock);

    @Test
    void oneSenderIsHeldUpUntilTheMinuteIsOverAndNobodyElseIs() {
        send(RateLimit.OF_ONE, "192.0.2.1");
        clock.advance(Duration.ofSeconds(20));

        assertThatThrownBy(() -> limit.count("192.0.2.1")).isInstanceOfSatisfying(MeetingException.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY_REQUESTS);
            assertThat(problem.retryAfter()).hasValue(Duration.ofSeconds(40));
        });
        assertThatCode(() -> limit.count("192.0.2.2")).doesNotThrowAnyException();
        clock.advance(Duration.ofSeconds(40));
        assertThatCode(() -> limit.count("192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void whoSetsTheClockGivesNobodyMore() {
        send(RateLimit.OF_ONE, "192.0.2.1");
        clock.set(clock.now().plus(Duration.ofDays(1)));

        assertThatThrownBy(() -> limit.count("192.0.2.1")).isInstanceOf(MeetingException.class);
    }

    /** 1,600 requests in a moment from six addresses: they are held up, and nobody who has asked for little. */
    @Test
    void whereAllAskForMoreThanThereIsThoseAreHeldUpWhoHadMost() {
        int letThrough = 0;
        for (int i = 0; i < 1600; i++) {
            try {
                limit.count("203.0.113." + i % 6);
                letThrough++;
            } catch (MeetingException tooMany) {
                assertThat(tooMany.retryAfter()).isPresent();
            }
        }

        assertThat(letThrough).isEqualTo(RateLimit.OF_ALL);
        for (int click = 0; click < 12; click++) {
            limit.count("198.51.100.7");
        }
    }

    @Test
    void aThousandSendersLeaveEveryOtherHisShare() {
        for (int i = 0; i < 1000; i++) {
            send(3, "203.0." + i / 250 + "." + i % 250);
        }

        send(RateLimit.SHARE, "198.51.100.7");
        assertThatThrownBy(() -> limit.count("198.51.100.7")).isInstanceOf(MeetingException.class);
    }

    @Test
    void theAddressesOfOneNetworkOfVersionSixAreOneSender() {
        for (int i = 0; i < RateLimit.OF_ONE; i++) {
            limit.count("2001:db8:1:2::" + Integer.toHexString(i));
        }

        assertThatThrownBy(() -> limit.count("2001:db8:1:2:ffff::1")).isInstanceOf(MeetingException.class);
        assertThatCode(() -> limit.count("2001:db8:1:3::1")).doesNotThrowAnyException();
    }

    @Test
    void noMoreSendersAreKeptThanFitIntoMemory() {
        for (int i = 0; i < 2 * RateLimit.SENDERS; i++) {
            limit.count("203." + i / 65536 + "." + i / 256 % 256 + "." + i % 256);
        }

        assertThat(limit.senders()).isEqualTo(RateLimit.SENDERS);
    }

    private void send(int times, String sender) {
        for (int i = 0; i < times; i++) {
            limit.count(sender);
        }
    }
}
