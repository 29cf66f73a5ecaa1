package org.dominomeetings.sandbox.sample.calendar;

import static org.dominomeetings.sandbox.sample.calendar.SampleZone.WESTERN_EUROPE;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.standin.store.Note;

/**
 * A meeting on five Mondays, the clocks change between the second and the third of them. The parent holds the rule and is
 * in no view; the children stand in the calendar. One child holds all instances that nobody touched; changing one splits
 * it off.
 *
 * @see "HCL Domino C API documentation, Calendar and Scheduling, items RepeatDates, RepeatInstanceDates, $Ref, $CSFlags"
 */
public final class RepeatingEntries {
    public static final String PARENT = "5A3C1E0000000000C125880000000031";

    /** Holds the first three instances. */
    public static final String UNTOUCHED = "5A3C1E0000000000C125880000000032";

    /** The fourth instance, moved to the afternoon of the day after. */
    public static final String MOVED = "5A3C1E0000000000C125880000000033";

    /** The fifth instance, with another subject. */
    public static final String RENAMED = "5A3C1E0000000000C125880000000034";

    private static final int COUNT = 5;
    private static final int UNTOUCHED_COUNT = 3;
    private static final Duration LENGTH = Duration.ofMinutes(45);
    private static final String SUBJECT = "Team meeting";

    /** $CSFlags of a parent whose instances were created. */
    private static final String INSTANCES_CREATED = "c";

    private static final String INSTANCE = "i";
    private static final String EXCEPTION = "ie";

    private final SampleCalendar diary;
    private final List<ZonedDateTime> originals;

    RepeatingEntries(SampleCalendar diary) {
        this.diary = diary;
        // Three weeks ahead at least, so that the first Monday is not past.
        LocalDate first = diary.clockChange(WESTERN_EUROPE, 21)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
        this.originals = IntStream.range(0, COUNT)
                .mapToObj(week -> SampleCalendar.morning(first.plusWeeks(week), WESTERN_EUROPE))
                .toList();
    }

    List<Note> all() {
        List<ZonedDateTime> untouched = originals.subList(0, UNTOUCHED_COUNT);
        ZonedDateTime fourth = originals.get(UNTOUCHED_COUNT);
        ZonedDateTime fifth = originals.get(COUNT - 1);
        return List.of(
                parent(),
                child(UNTOUCHED, INSTANCE, untouched, untouched, 1, SUBJECT),
                child(
                        MOVED,
                        EXCEPTION,
                        List.of(fourth),
                        List.of(fourth.plusDays(1).plusHours(4)),
                        2,
                        SUBJECT),
                child(RENAMED, EXCEPTION, List.of(fifth), List.of(fifth), 1, SUBJECT + ", with the plan for summer"));
    }

    /** SequenceNum and the rule stay as they were when single instances change. */
    private Note parent() {
        return entry(PARENT, SUBJECT)
                .behindTheScenes()
                .instances(originals.subList(0, 1), LENGTH, WESTERN_EUROPE)
                .with(note -> note.text("$CSFlags", INSTANCES_CREATED)
                        .times("RepeatDates", EntryBuilder.times(originals, WESTERN_EUROPE))
                        .times("RepeatInstanceDates", EntryBuilder.times(originals, WESTERN_EUROPE))
                        .times("RepeatStartDate", EntryBuilder.times(originals.subList(0, 1), WESTERN_EUROPE))
                        .text("RepeatUnit", "W")
                        .text("RepeatInterval", "1")
                        // Days of the week count from Sunday, which is 0.
                        .text("RepeatAdjust", "1")
                        .text("RepeatHow", "F")
                        .number("RepeatFor", COUNT)
                        .text("RepeatForUnit", "W"))
                .build();
    }

    /** RepeatInstanceDates says which instances it holds, by when they were meant to be at first. */
    private Note child(
            String unid,
            String flags,
            List<ZonedDateTime> meant,
            List<ZonedDateTime> starts,
            int sequence,
            String subject) {
        return entry(unid, subject)
                .originalIs(PARENT)
                .sequence(sequence)
                .instances(starts, LENGTH, WESTERN_EUROPE)
                .with(note -> note.parent(PARENT)
                        .text("$RefOptions", "1")
                        .text("$CSFlags", flags)
                        .times("OriginalStartDate", EntryBuilder.times(meant.subList(0, 1), WESTERN_EUROPE))
                        .text("OriginalStartTimeZone", WESTERN_EUROPE.item())
                        .times("RepeatInstanceDates", EntryBuilder.times(meant, WESTERN_EUROPE)))
                .build();
    }

    private EntryBuilder entry(String unid, String subject) {
        return diary.entry(EntryKind.MEETING, unid)
                .says(subject, "Room 2.01", "Round the table.")
                .invites(List.of(SamplePerson.DAVE, SamplePerson.SAM))
                .with(note -> note.text("Repeats", "1").text("OrgRepeat", "1"));
    }
}
