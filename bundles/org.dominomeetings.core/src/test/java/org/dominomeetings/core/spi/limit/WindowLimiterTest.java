package org.dominomeetings.core.spi.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dominomeetings.core.testing.ManualClock;
import org.junit.jupiter.api.Test;

class WindowLimiterTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration INSTANT = Duration.ofNanos(1);

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final WindowLimiter sliding = new WindowLimiter(clock, Window.sliding(MINUTE), 3);
    private final WindowLimiter fixed = new WindowLimiter(clock, Window.fixed(MINUTE), 3);

    @Test
    void eachEventOfASlidingWindowCountsUntilItsOwnTimeIsOverAndNotAnInstantLonger() {
        sliding.add("jane");
        clock.advance(Duration.ofSeconds(20));
        sliding.add("jane");

        assertThat(sliding.tryAcquire("jane", 2)).contains(Duration.ofSeconds(40));
        clock.advance(Duration.ofSeconds(40).minus(INSTANT));
        assertThat(sliding.tryAcquire("jane", 2)).contains(INSTANT);
        clock.advance(INSTANT);
        assertThat(sliding.tryAcquire("jane", 2)).isEmpty();
        assertThat(sliding.tryAcquire("jane", 2)).contains(Duration.ofSeconds(20));
    }

    @Test
    void allEventsOfAFixedWindowExpireTogetherAndTheNextBeginsWithItsFirstEvent() {
        clock.advance(Duration.ofSeconds(7));
        fixed.add("jane");
        clock.advance(MINUTE.minus(INSTANT));
        assertThat(fixed.add("jane")).isEqualTo(2);
        assertThat(fixed.check("jane", 2)).contains(INSTANT);

        clock.advance(INSTANT);
        assertThat(fixed.check("jane", 1)).isEmpty();
        clock.advance(Duration.ofSeconds(30));
        assertThat(fixed.add("jane")).isEqualTo(1);
        assertThat(fixed.check("jane", 1)).contains(MINUTE);
    }

    @Test
    void limitersThatShareAFixedWindowShareItsEnd() {
        Window window = Window.fixed(MINUTE);
        WindowLimiter one = new WindowLimiter(clock, window, 1);
        WindowLimiter other = new WindowLimiter(clock, window, 1);

        one.add("jane");
        clock.advance(Duration.ofSeconds(45));
        other.add("john");

        assertThat(other.check("john", 1)).contains(Duration.ofSeconds(15));
    }

    @Test
    void neitherWhatIsRefusedNorWhatIsOnlyAskedForCounts() {
        sliding.add("jane");
        for (int i = 0; i < 10; i++) {
            assertThat(sliding.check("jane", 2)).isEmpty();
            assertThat(sliding.tryAcquire("jane", 1)).contains(MINUTE);
        }

        assertThat(sliding.add("jane")).isEqualTo(2);
    }

    @Test
    void whereTheLimitHasComeDownTheWaitIsUntilThereIsRoomAndNotUntilTheOldestExpires() {
        for (int i = 0; i < 4; i++) {
            sliding.add("jane");
            clock.advance(Duration.ofSeconds(10));
        }

        assertThat(sliding.check("jane", 4)).contains(Duration.ofSeconds(20));
        assertThat(sliding.check("jane", 1)).contains(Duration.ofSeconds(50));
        clock.advance(Duration.ofSeconds(50));
        assertThat(sliding.check("jane", 1)).isEmpty();
    }

    @Test
    void whoSetsTheClockGivesNobodyMore() {
        sliding.add("jane");
        clock.set(clock.now().plus(Duration.ofDays(1)));
        assertThat(sliding.check("jane", 1)).contains(MINUTE);
        clock.set(clock.now().minus(Duration.ofDays(9)));
        assertThat(sliding.check("jane", 1)).contains(MINUTE);
    }

    @Test
    void ofMoreKeysThanAreRememberedTheOneAskedForLeastRecentlyIsForgotten() {
        sliding.add("jane");
        sliding.add("john");
        sliding.add("joan");
        assertThat(sliding.check("jane", 1)).isPresent();

        sliding.add("jack");

        assertThat(sliding.keys()).isEqualTo(3);
        assertThat(sliding.check("john", 1)).isEmpty();
        assertThat(sliding.check("jane", 1)).isPresent();
        assertThat(sliding.check("joan", 1)).isPresent();
        assertThat(sliding.check("jack", 1)).isPresent();
    }

    @Test
    void whoAsksForManyKeysTakesNoRoomWithoutAnEvent() {
        sliding.add("jane");
        for (int i = 0; i < 100; i++) {
            assertThat(sliding.check("key " + i, 1)).isEmpty();
            sliding.removeLatest("key " + i, "");
        }

        assertThat(sliding.keys()).isEqualTo(1);
        assertThat(sliding.check("jane", 1)).isPresent();
    }

    @Test
    void aKeyWhoseEventsHaveExpiredIsForgottenThoughNobodyAsksForItAgain() {
        sliding.add("jane");
        clock.advance(Duration.ofSeconds(30));
        sliding.add("john");

        clock.advance(Duration.ofSeconds(30));
        assertThat(sliding.keys()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(30));
        assertThat(sliding.keys()).isZero();
    }

    @Test
    void theLatestOfALabelIsTakenBackAndNoOther() {
        sliding.add("jane", "a");
        clock.advance(Duration.ofSeconds(10));
        sliding.add("jane", "b");
        clock.advance(Duration.ofSeconds(10));
        sliding.add("jane", "a");
        sliding.removeLatest("jane", "c");
        sliding.removeLatest("john", "a");

        sliding.removeLatest("jane", "a");

        assertThat(sliding.check("jane", 2)).contains(Duration.ofSeconds(40));
        assertThat(sliding.check("jane", 1)).contains(Duration.ofSeconds(50));
        sliding.removeLatest("jane", "a");
        assertThat(sliding.check("jane", 1)).contains(Duration.ofSeconds(50));
        sliding.removeLatest("jane", "a");
        assertThat(sliding.check("jane", 1)).contains(Duration.ofSeconds(50));
        sliding.removeLatest("jane", "b");
        assertThat(sliding.keys()).isZero();
    }

    @Test
    void oneOfSeveralOfAnInstantIsTakenBackAlone() {
        fixed.add("jane", "a");
        fixed.add("jane", "a");
        fixed.add("jane", "a");

        fixed.removeLatest("jane", "a");

        assertThat(fixed.add("jane", "a")).isEqualTo(3);
    }

    @Test
    void allOfALabelAreTakenBackTogether() {
        for (int i = 0; i < 3; i++) {
            sliding.add("jane", "a");
            sliding.add("jane", "b");
            clock.advance(INSTANT);
        }

        sliding.removeAll("jane", "a");

        assertThat(sliding.add("jane", "c")).isEqualTo(4);
        assertThat(sliding.check("jane", 4)).contains(MINUTE.minus(INSTANT.multipliedBy(3)));
    }

    @Test
    void threadsTogetherGetAsManyAsThereAre() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> acquired = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                acquired.add(threads.submit(() -> {
                    int mine = 0;
                    for (int i = 0; i < 1000; i++) {
                        mine += sliding.tryAcquire("jane", 1234).isPresent() ? 0 : 1;
                    }
                    return mine;
                }));
            }
            int all = 0;
            for (Future<Integer> one : acquired) {
                all += one.get();
            }
            assertThat(all).isEqualTo(1234);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aLimiterThatCouldNotRememberAndALimitThatNeverLetsThroughAreMistakes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WindowLimiter(clock, Window.sliding(MINUTE), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> sliding.tryAcquire("jane", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> sliding.check("jane", 0));
    }
}
