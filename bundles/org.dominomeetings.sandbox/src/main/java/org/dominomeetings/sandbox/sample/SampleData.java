package org.dominomeetings.sandbox.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.sandbox.sample.calendar.EntryBuilder;
import org.dominomeetings.sandbox.sample.calendar.SampleZone;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.store.NsfFolder;

/** The initial data of a sandbox: created once, reused by every later start. */
public final class SampleData {
    private SampleData() {}

    /**
     * Makes the stand-in's data folder unless there is one. An interrupted first start leaves none.
     *
     * @param domino the stand-in's data folder
     * @return whether it was made now
     */
    public static boolean createUnlessThere(Path domino, Instant now) throws IOException {
        if (Files.exists(domino)) {
            return false;
        }
        Path unfinished = domino.resolveSibling("domino-" + now.toEpochMilli());
        new SampleDomino(Files.createDirectories(unfinished), now).create();
        Files.move(unfinished, domino, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /**
     * Gives the entry of the tour the times of a fresh one if it has become past, as somebody who reschedules it in Notes
     * would: with the next SequenceNum.
     *
     * @return whether that was necessary
     */
    public static boolean moveTourAhead(Path domino, Instant now) {
        NsfFolder calendar = NsfFolder.open(domino, SamplePerson.JANE.mailFile());
        Note entry = calendar.find(CalendarEntries.REVIEW);
        if (entry == null || entry.deleted() || start(entry).isAfter(now)) {
            return false;
        }
        Note fresh = new CalendarEntries(now).review();
        Note moved = entry;
        for (String name : EntryBuilder.TIMES) {
            moved = moved.with(fresh.item(name).orElseThrow());
        }
        NoteItem sequence = entry.item("SequenceNum").orElseThrow();
        double next = (Double) sequence.values().get(0) + 1;
        moved = moved.with(NoteItem.of(sequence.name(), sequence.type(), List.of(next)));
        calendar.put(new Note(
                moved.unid(), entry.sequence() + 1, entry.created(), now, false, moved.prolog(), moved.items()));
        return true;
    }

    private static Instant start(Note entry) {
        NotesTime start =
                (NotesTime) entry.item("StartDateTime").orElseThrow().values().get(0);
        return start.instant(SampleZone.WESTERN_EUROPE.zone());
    }
}
