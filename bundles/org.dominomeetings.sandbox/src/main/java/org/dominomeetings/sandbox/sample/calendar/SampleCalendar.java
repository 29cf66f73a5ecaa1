package org.dominomeetings.sandbox.sample.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import org.dominomeetings.sandbox.person.SamplePerson;

/**
 * Somebody's calendar on the day of the first start, around which the samples are placed.
 *
 * @param owner whose calendar
 * @param now the first start
 */
public record SampleCalendar(SamplePerson owner, Instant now) {
    private static final SampleZone HOME = SampleZone.WESTERN_EUROPE;
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    LocalDate today() {
        return now.atZone(HOME.zone()).toLocalDate();
    }

    EntryBuilder entry(EntryKind kind, String unid) {
        return new EntryBuilder(kind, owner, unid, now);
    }

    /** At ten in the morning at home. */
    EntryBuilder timed(EntryKind kind, String unid, LocalDate day, int minutes) {
        ZonedDateTime start = morning(day, HOME);
        return entry(kind, unid).when(start, start.plusMinutes(minutes), HOME);
    }

    /** Ten o'clock as the clocks of a zone show it. */
    static ZonedDateTime morning(LocalDate day, SampleZone zone) {
        return day.atTime(MORNING).atZone(zone.zone());
    }

    /** The day of the next change to or from daylight saving that is at least so many days ahead. */
    LocalDate clockChange(SampleZone zone, int daysAhead) {
        Instant earliest = now.plus(Duration.ofDays(daysAhead));
        ZoneOffsetTransition change = zone.zone().getRules().nextTransition(earliest);
        return change.getInstant().atZone(zone.zone()).toLocalDate();
    }
}
