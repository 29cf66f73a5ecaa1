package org.dominomeetings.simulators.teams;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import org.dominomeetings.simulators.http.ErrorResponseException;

/** Reads and writes points in time as Graph does: ISO 8601 with an offset, and up to seven digits after the second. */
final class TeamsTimes {
    /** The examples of Graph's pages: 2020-07-03T00:23:39.444642Z, 2019-07-12T21:30:34.2444915Z. */
    private static final int DIGITS = 7;

    private static final DateTimeFormatter SHOWN = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, DIGITS, true)
            .appendLiteral('Z')
            .toFormatter()
            .withZone(ZoneOffset.UTC);

    private final TeamsErrors problems;

    TeamsTimes(TeamsErrors problems) {
        this.problems = problems;
    }

    /** @throws ErrorResponseException 400 for anything but a date and time with an offset */
    Instant read(String text) {
        if (text.matches(".*\\.\\d{" + (DIGITS + 1) + ",}.*")) {
            throw problems.invalid("'" + text + "' has more than " + DIGITS + " digits after the second.");
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw problems.invalid("'" + text + "' is not a date and time with an offset.");
        }
    }

    /** @return for instance {@code 2026-12-01T09:00:00Z}, whatever offset it came with */
    static String show(Instant time) {
        return SHOWN.format(time);
    }
}
