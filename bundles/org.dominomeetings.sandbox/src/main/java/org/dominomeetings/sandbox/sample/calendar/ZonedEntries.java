package org.dominomeetings.sandbox.sample.calendar;

import static org.dominomeetings.sandbox.sample.calendar.SampleZone.EASTERN;
import static org.dominomeetings.sandbox.sample.calendar.SampleZone.INDIA;
import static org.dominomeetings.sandbox.sample.calendar.SampleZone.NEPAL;
import static org.dominomeetings.sandbox.sample.calendar.SampleZone.SYDNEY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.standin.store.Note;

/** Entries in the zones of the people who are called. {@link CalendarEntries#SUPPLIER} is one more, in New York. */
public final class ZonedEntries {
    /** Half an hour off. */
    public static final String KOLKATA = "5A3C1E0000000000C125880000000021";

    /** Three quarters of an hour off. */
    public static final String KATHMANDU = "5A3C1E0000000000C125880000000022";

    /** On the other side of the next clock change there, in the hemisphere where it goes the other way. */
    public static final String AUSTRALIA = "5A3C1E0000000000C125880000000023";

    /** Begins before and ends after New York's clocks change: from 0:30 to 4:30 is three hours then, or five. */
    public static final String OVER_THE_CHANGE = "5A3C1E0000000000C125880000000024";

    private final SampleCalendar diary;

    ZonedEntries(SampleCalendar diary) {
        this.diary = diary;
    }

    List<Note> all() {
        return List.of(
                call(KOLKATA, INDIA, "Kolkata", diary.today().plusDays(3)),
                call(KATHMANDU, NEPAL, "Kathmandu", diary.today().plusDays(4)),
                call(AUSTRALIA, SYDNEY, "Sydney", diary.clockChange(SYDNEY, 0).plusWeeks(1)),
                overTheChange());
    }

    private Note call(String unid, SampleZone zone, String city, LocalDate day) {
        ZonedDateTime start = SampleCalendar.morning(day, zone);
        return diary.entry(EntryKind.MEETING, unid)
                .when(start, start.plusMinutes(30), zone)
                .says("Call with " + city, "", "10 o'clock is " + city + "'s time.")
                .invites(List.of(SamplePerson.DAVE))
                .build();
    }

    /** Never today's change, whose beginning may be past. */
    private Note overTheChange() {
        LocalDate day = diary.clockChange(EASTERN, 2);
        return diary.entry(EntryKind.APPOINTMENT, OVER_THE_CHANGE)
                .when(
                        day.atTime(LocalTime.of(0, 30)).atZone(EASTERN.zone()),
                        day.atTime(LocalTime.of(4, 30)).atZone(EASTERN.zone()),
                        EASTERN)
                .says("Watch the servers while the clocks change", "", "New York's clocks.")
                .build();
    }
}
