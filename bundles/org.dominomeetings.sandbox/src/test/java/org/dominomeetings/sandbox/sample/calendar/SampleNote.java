package org.dominomeetings.sandbox.sample.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NotesTime;

/** One of Jane's sample entries on a given day, and what it says. */
final class SampleNote {
    private SampleNote() {}

    static Note of(String unid, Instant now) {
        return new CalendarEntries(now)
                .all().stream()
                        .filter(note -> note.unid().equals(unid))
                        .findFirst()
                        .orElseThrow();
    }

    static Instant start(Note entry) {
        return times(entry, "StartDateTime").get(0);
    }

    static Instant end(Note entry) {
        return times(entry, "EndDateTime").get(0);
    }

    static List<Instant> times(Note entry, String name) {
        return entry.item(name).orElseThrow().values().stream()
                .map(value -> ((NotesTime) value).instant(ZoneOffset.UTC))
                .toList();
    }
}
