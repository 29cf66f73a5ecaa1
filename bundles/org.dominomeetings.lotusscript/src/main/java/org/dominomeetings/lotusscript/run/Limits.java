package org.dominomeetings.lotusscript.run;

import java.time.Duration;

/**
 * How far a script may go before it is stopped.
 *
 * @param steps statements, and conditions of blocks
 * @param time between a call from outside and its end
 * @param depth procedures that have called each other; one more is error 28, which the script can catch
 */
public record Limits(long steps, Duration time, int depth) {

    /**
     * A million steps are seconds here. Notes has 32 KB of stack, which real scripts fill with some hundred calls of procedures
     * (LSAZ_LIMITS).
     */
    public static final Limits DEFAULT = new Limits(1_000_000, Duration.ofSeconds(60), 200);
}
