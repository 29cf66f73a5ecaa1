package org.dominomeetings.core.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * The time zone that a calendar document names, {@code Z=5$DO=1$DL=3 2 1 11 1 1$ZX=159$ZN=Eastern}, as an IANA zone. The
 * form is that of HCL's C API guide, "Calendaring and Scheduling", item {@code StartTimeZone}; its parts come in any
 * order, {@code ZX} means something on the machine that wrote it only, and iNotes puts a time of day before all.
 *
 * <p>The name decides, not the rules beside it: documents carry the rules of the day they were written, and a meeting is
 * in the future. Only where the name is unknown and there is no daylight saving, the offset is taken; a fixed offset for
 * a zone with daylight saving would be wrong for half of the year and look right. Safe for any thread.
 */
public final class NotesZone {
    private static final String STANDARD_TIME = " Standard Time";

    /** From here on Notes writes minutes and hours in one number, {@code 3003} for three and a half hours. */
    private static final int WITH_MINUTES = 100;

    private static final Properties WINDOWS = load();

    /**
     * Ids that are younger than the time-zone data of a Java 8 that nobody updated, and what that one calls the zone
     * (IANA time zone database, file "backward": releases 2022b, 2020a, 2016g and 2021b).
     */
    private static final Map<String, String> FORMERLY = new HashMap<>();

    static {
        FORMERLY.put("Europe/Kyiv", "Europe/Kiev");
        FORMERLY.put("America/Nuuk", "America/Godthab");
        FORMERLY.put("Asia/Yangon", "Asia/Rangoon");
        FORMERLY.put("Pacific/Kanton", "Pacific/Enderbury");
    }

    private NotesZone() {}

    /**
     * @param text of an item like {@code StartTimeZone}; may be empty
     * @return empty if it names no zone that can be told
     */
    public static Optional<ZoneId> parse(String text) {
        return parse(text, ZoneId::of);
    }

    /** @param jvm answers the zone of an id or throws {@link DateTimeException}, as {@link ZoneId#of(String)} does */
    static Optional<ZoneId> parse(String text, Function<String, ZoneId> jvm) {
        Map<String, String> parts = new HashMap<>();
        for (String part : text.split("\\$")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(
                        part.substring(0, equals).trim(),
                        part.substring(equals + 1).trim());
            }
        }
        Optional<ZoneId> named = named(parts.getOrDefault("ZN", ""), jvm);
        return named.isPresent() || !"0".equals(parts.get("DO")) ? named : offset(parts.getOrDefault("Z", ""));
    }

    private static Optional<ZoneId> named(String name, Function<String, ZoneId> jvm) {
        // Calendars that come in by REST carry an IANA id where Notes carries the Windows name.
        String id = WINDOWS.getProperty(name, WINDOWS.getProperty(name + STANDARD_TIME, name));
        Optional<ZoneId> zone = known(id, jvm);
        return zone.isPresent() || !FORMERLY.containsKey(id) ? zone : known(FORMERLY.get(id), jvm);
    }

    private static Optional<ZoneId> known(String id, Function<String, ZoneId> jvm) {
        try {
            return Optional.of(jvm.apply(id));
        } catch (DateTimeException unknownToThisJvm) {
            return Optional.empty();
        }
    }

    /** Positive is west of Greenwich, the other way round than in {@link ZoneOffset}. */
    private static Optional<ZoneId> offset(String z) {
        if (!z.matches("-?\\d{1,4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(z);
        boolean whole = Math.abs(number) < WITH_MINUTES;
        int hours = whole ? number : number % WITH_MINUTES;
        int minutes = whole ? 0 : number / WITH_MINUTES;
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(-hours, -minutes));
        } catch (DateTimeException noSuchOffset) {
            return Optional.empty();
        }
    }

    /** The whole table, Windows name to IANA id. */
    static Properties load() {
        Properties properties = new Properties();
        try (InputStream in = NotesZone.class.getResourceAsStream("windows-zones.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
