package org.dominomeetings.core.overload;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Spreads the times at which those come back who were turned away: told the same moment, they would come all at once, and
 * hold up everybody else (AWS Builders' Library, Timeouts, retries and backoff with jitter). Evenly rather than at random:
 * the multiples of the golden ratio leave no gap and need no source of randomness. Safe for any thread.
 */
final class RetrySpread {
    /** Two hundred people within ten seconds are one each 50 ms, ten times as long as turning one away takes. */
    static final Duration WIDTH = Duration.ofSeconds(10);

    private static final double GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

    private final AtomicLong told = new AtomicLong();

    /**
     * When the next one may come back.
     *
     * @param wait the shortest time that is of use
     * @return that, or up to {@link #WIDTH} longer
     */
    Duration after(Duration wait) {
        double part = (told.getAndIncrement() * GOLDEN_RATIO) % 1;
        return wait.plusMillis((long) (WIDTH.toMillis() * part));
    }
}
