package org.dominomeetings.simulators.webex;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE;
import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Set;
import org.dominomeetings.simulators.http.ErrorResponseException;

/** Reads and writes points in time as Webex does. */
final class WebexTimes {
    /** Cisco's description shows "2019-11-01 20:00:00", "2019-11-01T20:00:00+08:00" and "2024-10-01". */
    private static final DateTimeFormatter ANY = new DateTimeFormatterBuilder()
            .append(ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(ISO_LOCAL_TIME)
            .optionalEnd()
            .appendPattern("[XXX][XX][X]")
            .toFormatter();

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

    /** Java knows offsets and short names as zones, too; IANA's table does not. */
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private final WebexErrors problems;

    WebexTimes(WebexErrors problems) {
        this.problems = problems;
    }

    /** @throws ErrorResponseException 400 where {@code name} is not in the IANA time zone database */
    ZoneId zone(String name) {
        if (!ZONES.contains(name)) {
            throw problems.invalid("'" + name + "' is not the name of a time zone.");
        }
        return ZoneId.of(name);
    }

    /**
     * Reads a time that may carry an offset, which then must be the zone's own at that moment. Seconds are dropped
     * (Cisco's description, CreateMeetingObject.start and .end).
     *
     * @throws ErrorResponseException 404 where offset and zone do not match (seen in calcom/cal.com, pull request 7651); 400 where it
     *     is no ISO 8601 time
     */
    Instant read(String text, ZoneId zone) {
        TemporalAccessor parsed = parse(text);
        if (parsed instanceof OffsetDateTime given) {
            ZoneOffset wanted = zone.getRules().getOffset(given.toInstant());
            if (!wanted.equals(given.getOffset())) {
                throw problems.refuse(
                        404,
                        "timezone '" + zone.getId() + "' and timezone offset in '" + text + "' do not match",
                        List.of());
            }
        }
        return instant(parsed, zone).truncatedTo(ChronoUnit.MINUTES);
    }

    /** @return a time of a query, where an offset may be any and none means UTC */
    Instant readFree(String text) {
        return instant(parse(text), ZoneOffset.UTC);
    }

    /** @return for instance {@code 2026-12-01T10:00:00+01:00} */
    static String show(Instant time, ZoneId zone) {
        return SHOWN.format(time.atZone(zone));
    }

    private TemporalAccessor parse(String text) {
        try {
            return ANY.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        } catch (DateTimeException e) {
            throw problems.invalid("'" + text + "' is not an ISO 8601 date and time.");
        }
    }

    private static Instant instant(TemporalAccessor parsed, ZoneId zone) {
        if (parsed instanceof OffsetDateTime given) {
            return given.toInstant();
        }
        LocalDateTime local = parsed instanceof LocalDate date ? date.atStartOfDay() : (LocalDateTime) parsed;
        return local.atZone(zone).toInstant();
    }
}
