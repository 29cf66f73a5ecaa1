package org.dominomeetings.simulators;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves. Starts in the middle of a minute, where rounding shows. */
public final class MutableClock extends Clock {
    /** Where the clock stands at first: noon in winter, so that Berlin is at +01:00. */
    public static final Instant NOON = Instant.parse("2026-12-01T12:00:30Z");

    private volatile Instant now = NOON;

    /** Moves the clock. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
