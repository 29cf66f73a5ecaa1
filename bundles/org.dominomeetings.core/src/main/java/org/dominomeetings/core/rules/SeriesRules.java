package org.dominomeetings.core.rules;

import java.time.Instant;
import java.util.List;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.Series;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * One meeting serves a repeating set, so its time is that of one instance; guests follow the same link on every day. What
 * happens to one instance alone never moves the meeting of all.
 */
public final class SeriesRules {
    private SeriesRules() {}

    /** @throws MeetingException {@code instance-moved} if the entry is an instance whose time alone was changed */
    public static void checkInstance(CalendarEntry entry) {
        if (entry.series().filter(Series::isMovedAlone).isPresent()) {
            throw MeetingException.of(ProblemCode.INSTANCE_MOVED);
        }
    }

    /**
     * When the meeting starts: as the service knows it while an instance has that time, else at the next instance.
     *
     * @param first the start of the entry, or of the set's first instance
     * @param known to the service, if anything is
     */
    static Instant start(CalendarEntry entry, Instant first, @Nullable Instant known, Instant now) {
        if (!entry.series().isPresent()) {
            return first;
        }
        List<Instant> starts = entry.series().get().starts();
        boolean unknown = !entry.series().get().isKnown();
        if (known != null && (known.equals(first) || starts.contains(known) || unknown)) {
            return known;
        }
        return starts.stream()
                .filter(start -> !start.isBefore(now))
                .min(Instant::compareTo)
                .orElse(first);
    }
}
