package org.dominomeetings.core.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of a repeating set as a client shows it: the parent, or one instance. The meeting is the set's, so of an
 * instance only what the person has changed on the screen is taken from there; what it says otherwise is that
 * instance's own, as one of another name or at another time is, and the set says what holds for all.
 */
public final class ClientSeriesEntry {
    private ClientSeriesEntry() {}

    /**
     * Completes an entry as a client has sent it, if it belongs to a set that is saved.
     *
     * @param entry gets what the set says
     * @param shown what the client has sent
     */
    public static void complete(CalendarEntry.Builder entry, CalendarEntry shown, EntryStore.Place place) {
        CalendarEntry set = place.saved().orElse(null);
        if (set == null || !set.series().isPresent()) {
            return;
        }
        CalendarEntry opened = place.opened().orElse(null);
        if (opened != null && opened.key().equals(place.key())) {
            entry.series(moved(set, shown));
        } else {
            instance(entry, shown, opened, set);
        }
    }

    /** The parent is on the screen: whoever moves it moves all. */
    private static Series moved(CalendarEntry set, CalendarEntry shown) {
        Series series = set.series().get();
        if (!set.start().isPresent() || !shown.start().isPresent()) {
            return series;
        }
        ZoneId zone = set.zone();
        Duration shift = Duration.between(
                wall(set.start().get(), zone), wall(shown.start().get(), zone));
        List<Instant> starts = new ArrayList<>();
        series.starts()
                .forEach(start ->
                        starts.add(wall(start, zone).plus(shift).atZone(zone).toInstant()));
        return new Series(starts, false, series.instances());
    }

    private static LocalDateTime wall(Instant time, ZoneId zone) {
        return LocalDateTime.ofInstant(time, zone);
    }

    /** @param opened as it is saved, if it is saved here */
    private static void instance(
            CalendarEntry.Builder entry, CalendarEntry shown, @Nullable CalendarEntry opened, CalendarEntry set) {
        Series series = set.series().get();
        boolean movedNow =
                opened != null && shown.start().isPresent() && !shown.start().equals(opened.start());
        entry.times(set.start().orElse(null), set.end().orElse(null), set.zone())
                .series(new Series(series.starts(), movedNow || series.isMovedAlone(), series.instances()));
        if (opened == null || isSame(shown.subject(), opened.subject())) {
            entry.subject(set.subject());
        }
        if (opened == null || isSame(shown.agenda(), opened.agenda())) {
            entry.agenda(set.agenda());
        }
    }

    /** A form and a document break lines differently; what is not shown was not changed. */
    private static boolean isSame(String shown, String saved) {
        String words = shown.trim().replaceAll("\\s+", " ");
        return words.isEmpty() || words.equals(saved.trim().replaceAll("\\s+", " "));
    }
}
