package org.dominomeetings.standin.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A Notes time value: a date and a time in a zone, or a date alone, or a time alone.
 *
 * @param date null for a time alone
 * @param time null for a date alone; never finer than a hundredth of a second, which is what a TIMEDATE holds
 * @param offset what the wall clock was ahead of UTC, daylight saving included; null where date or time is missing
 * @param dst whether daylight saving was in effect
 * @see "HCL Domino C API reference, TIMEDATE"
 */
public record NotesTime(LocalDate date, LocalTime time, ZoneOffset offset, boolean dst) {
    public NotesTime {
        if (date == null && time == null) {
            throw new IllegalArgumentException("neither a date nor a time");
        }
        if (date == null || time == null) {
            offset = null;
            dst = false;
        }
        if (time != null) {
            time = time.minusNanos(time.getNano() % 10_000_000);
        }
    }

    /** An instant, seen in a zone. */
    public static NotesTime of(Instant instant, ZoneId zone) {
        OffsetDateTime local = instant.atZone(zone).toOffsetDateTime();
        boolean dst = zone.getRules().isDaylightSavings(instant);
        return new NotesTime(local.toLocalDate(), local.toLocalTime(), local.getOffset(), dst);
    }

    /** A date without a time, as all-day entries and RepeatUntil hold it. */
    public static NotesTime dateOnly(LocalDate date) {
        return new NotesTime(date, null, null, false);
    }

    public static NotesTime timeOnly(LocalTime time) {
        return new NotesTime(null, time, null, false);
    }

    /**
     * The instant, where a date without a time is that day's first moment in the server's zone.
     *
     * @throws IllegalStateException for a time without a date
     */
    public Instant instant(ZoneId serverZone) {
        if (date == null) {
            throw new IllegalStateException("a time without a date is no instant");
        }
        if (time == null) {
            return date.atStartOfDay(serverZone).toInstant();
        }
        LocalDateTime local = LocalDateTime.of(date, time);
        return offset == null ? local.atZone(serverZone).toInstant() : local.toInstant(offset);
    }

    /**
     * The zone as Notes numbers it: hours <em>west</em> of Greenwich without daylight saving; zones that are off by
     * part of an hour count minutes times 100 plus hours, so India is -3005. 0 where the value has no zone.
     *
     * @see "HCL Domino Designer help, TimeZone (DateTime - Java); HCL Domino C API reference, TIMEDATE zone bits"
     */
    public int zoneNumber() {
        if (offset == null) {
            return 0;
        }
        int east = offset.getTotalSeconds() / 60 - (dst ? 60 : 0);
        int hours = Math.abs(east) / 60;
        int minutes = Math.abs(east) % 60;
        return -Integer.signum(east) * (minutes * 100 + hours);
    }

    /** This value without parts of a second. */
    public NotesTime wholeSeconds() {
        return time == null ? this : new NotesTime(date, time.truncatedTo(ChronoUnit.SECONDS), offset, dst);
    }
}
