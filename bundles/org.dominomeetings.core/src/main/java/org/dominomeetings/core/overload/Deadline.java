package org.dominomeetings.core.overload;

import java.time.Duration;
import org.dominomeetings.core.spi.Clock;
import org.jspecify.annotations.Nullable;

/** The moment by which something has to be over, by a clock that nobody can set. Immutable, and safe for any thread. */
public final class Deadline {
    /** What people are promised: no answer takes longer. */
    static final Duration PROMISED = Duration.ofSeconds(30);

    /** Of who may take all the time there is. */
    public static final Deadline NEVER = new Deadline(null, null, null);

    /** What is left of {@link #NEVER}: longer than anything here waits, and short enough to be reckoned with. */
    private static final Duration ALWAYS = Duration.ofDays(1);

    private final @Nullable Clock clock;
    private final @Nullable Duration begin;
    private final @Nullable Duration end;

    private Deadline(@Nullable Clock clock, @Nullable Duration begin, @Nullable Duration end) {
        this.clock = clock;
        this.begin = begin;
        this.end = end;
    }

    /** The deadline so long from now. */
    public static Deadline in(Duration length, Clock clock) {
        Duration begin = clock.uptime();
        return new Deadline(clock, begin, begin.plus(length));
    }

    /** How long it is until then; zero from then on, never negative. */
    public Duration left() {
        if (clock == null || end == null) {
            return ALWAYS;
        }
        Duration left = end.minus(clock.uptime());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** How long it has been running; zero for {@link #NEVER}. */
    public Duration spent() {
        return clock == null || begin == null ? Duration.ZERO : clock.uptime().minus(begin);
    }

    public boolean isOver() {
        return left().isZero();
    }

    /** How long somebody may wait who would wait so long if there were no deadline. */
    public Duration atMost(Duration wait) {
        Duration left = left();
        return left.compareTo(wait) < 0 ? left : wait;
    }
}
