package org.dominomeetings.simulators.zoom;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.dominomeetings.simulators.http.ErrorResponseException;

/**
 * Points in time as Zoom takes them (Zoom's types, start_time): {@code 2026-12-01T10:00:00Z} is UTC, the same without
 * the Z is local in the meeting's time zone. What it does with any other form is not documented; here it refuses it.
 */
final class ZoomTimes {
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    /** In the IANA database and in no list of Zoom's that could be read: what a short list looks like. */
    private static final Set<String> COMMON =
            Set.of("UTC", "America/New_York", "America/Los_Angeles", "Europe/London", "Europe/Berlin", "Asia/Tokyo");

    /** Where the person's own settings are, for requests that name no zone. */
    static final String OWN_ZONE = "America/Los_Angeles";

    private final Clock clock;

    ZoomTimes(Clock clock) {
        this.clock = clock;
    }

    /** @throws ErrorResponseException where {@code name} is not in the list */
    ZoneId zone(String name, boolean all) {
        if (!(all ? ZONES : COMMON).contains(name)) {
            throw ZoomErrors.invalid("timezone");
        }
        return ZoneId.of(name);
    }

    /**
     * @return the start; a local time that comes twice is the later one, one that never comes is moved on by the gap
     * @throws ErrorResponseException for another form, and for the past, with which nobody knows what Zoom does
     */
    Instant start(String text, ZoneId zone) {
        boolean utc = text.endsWith("Z");
        LocalDateTime local;
        try {
            local = LocalDateTime.parse(utc ? text.substring(0, text.length() - 1) : text, LOCAL);
        } catch (DateTimeParseException e) {
            throw ZoomErrors.invalid("start_time");
        }
        Instant start = local.atZone(utc ? ZoneOffset.UTC : zone)
                .withLaterOffsetAtOverlap()
                .toInstant();
        if (start.isBefore(clock.instant().truncatedTo(ChronoUnit.MINUTES))) {
            throw ZoomErrors.invalid("start_time");
        }
        return start;
    }
}
