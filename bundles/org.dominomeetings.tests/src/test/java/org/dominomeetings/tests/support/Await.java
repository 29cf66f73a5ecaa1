package org.dominomeetings.tests.support;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that the server does in its own time. */
public final class Await {
    /** Many times as long as anything here takes, for a machine that is busy with something else. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Await() {}

    public static void that(BooleanSupplier condition) {
        Instant end = Instant.now().plus(LONGEST);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("did not come true in " + LONGEST);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
