package org.dominomeetings.core.spi.limit;

import java.time.Duration;
import org.dominomeetings.core.spi.Clock;

/**
 * How long an event counts: a sliding window from the event itself, a fixed one until an end that all events within it have
 * in common. Called by one thread at a time.
 */
@FunctionalInterface
public interface Window {
    /**
     * When an event of now counts no more.
     *
     * @param uptime now, by {@link Clock#uptime()}, which nobody can set; never less than the time before
     * @return by the same clock, after now, and never before what was answered earlier
     */
    Duration expiry(Duration uptime);

    /** Each event counts for this long. */
    static Window sliding(Duration length) {
        return uptime -> uptime.plus(length);
    }

    /**
     * A window of this length begins with the first event after the one before is over, and all its events count until it
     * ends. It has a state of its own, so limiters that share it share its end; then one lock has to guard them all.
     */
    static Window fixed(Duration length) {
        Duration[] end = {Duration.ZERO};
        return uptime -> {
            if (uptime.compareTo(end[0]) >= 0) {
                end[0] = uptime.plus(length);
            }
            return end[0];
        };
    }
}
