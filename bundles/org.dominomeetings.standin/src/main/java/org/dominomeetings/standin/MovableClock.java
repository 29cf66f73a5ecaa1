package org.dominomeetings.standin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A server's clock, which a test can put ahead or back. It moves what the stand-in itself dates: saved documents,
 * deletion stubs, sessions and tokens of the HTTP front, the replicator's schedule. Code that asks the Java virtual
 * machine for the time, as every plug-in on Domino does, is not moved with it.
 *
 * <p>Safe for many threads.
 */
public final class MovableClock extends Clock {
    private final Clock base;
    private volatile Duration offset = Duration.ZERO;

    MovableClock(Clock base) {
        this.base = base;
    }

    /** By how much it is ahead of the clock that it started from; negative where it is behind. */
    public Duration offset() {
        return offset;
    }

    public void setOffset(Duration ahead) {
        offset = ahead;
    }

    /** Makes this moment the present one; the clock goes on from there. */
    public void setTo(Instant moment) {
        offset = Duration.between(base.instant(), moment);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new NotInStandinException("MovableClock.withZone");
    }
}
