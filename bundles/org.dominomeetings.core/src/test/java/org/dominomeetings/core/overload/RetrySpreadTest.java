package org.dominomeetings.core.overload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetrySpreadTest {
    private static final Duration WAIT = Duration.ofSeconds(3);

    private final RetrySpread spread = new RetrySpread();

    @Test
    void nobodyIsToldToComeBackTooEarlyOrMuchLater() {
        for (int i = 0; i < 10_000; i++) {
            assertThat(spread.after(WAIT)).isBetween(WAIT, WAIT.plus(RetrySpread.WIDTH));
        }
    }

    @Test
    void ofTwoHundredNoSecondHasManyMoreThanItsShare() {
        List<Integer> inSecond = new ArrayList<>(List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        for (int i = 0; i < 200; i++) {
            int second = (int) spread.after(WAIT).minus(WAIT).toSeconds();
            inSecond.set(second, inSecond.get(second) + 1);
        }
        assertThat(inSecond).allMatch(count -> count >= 18 && count <= 22);
    }
}
