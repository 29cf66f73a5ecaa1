package org.dominomeetings.core.spi;

import java.time.Duration;
import java.time.Instant;

/** The time of day, elapsed time and sleeping, from one place that a test can replace. Safe for any thread. */
public interface Clock {
    /** The present instant, by a clock that somebody may set anew at any moment. */
    Instant now();

    /** How long this process has been running, from a moment of its own; never jumps and never goes back. */
    Duration uptime();

    /**
     * Lets some time pass. Rarely the right thing: it holds the thread.
     *
     * @return false if the thread was interrupted (and still is)
     */
    boolean sleep(Duration length);
}
