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

/**
 * The time zone that a calendar document names, {@code Z=5$DO=1$DL=3 2 1 11 1 1$ZX=159$ZN=Eastern}, as an IANA zone.
 *
 * <p>The name decides, not the rules beside it: documents carry the rules of the day they were written, and a meeting is
 * in the future. Only where the name is unknown and there is no daylight saving, the offset is taken.
 */
public final class NotesZone {
    private static final String STANDARD_TIME = " Standard Time";

    /** From here on Notes writes minutes and hours in one number, {@code 3003} for three and a half hours. */
    private static final int WITH_MINUTES = 100;

    private static final Properties WINDOWS = load();

    private NotesZone() {}

    /**
     * @param text of an item like {@code StartTimeZone}; may be empty
     * @return empty if it names no zone that can be told
     */
    public static Optional<ZoneId> parse(String text) {
        Map<String, String> parts = new HashMap<>();
        for (String part : text.split("\\$")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(
                        part.substring(0, equals).trim(),
                        part.substring(equals + 1).trim());
            }
        }
        Optional<ZoneId> named = named(parts.getOrDefault("ZN", ""));
        return named.isPresent() || !"0".equals(parts.get("DO")) ? named : offset(parts.getOrDefault("Z", ""));
    }

    private static Optional<ZoneId> named(String name) {
        String iana = WINDOWS.getProperty(name, WINDOWS.getProperty(name + STANDARD_TIME));
        if (iana == null && name.indexOf('/') > 0) {
            // Calendars that come in by REST carry an IANA id where Notes carries the Windows name.
            iana = name;
        }
        try {
            return Optional.ofNullable(iana).map(ZoneId::of);
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
        int minutes =
                Math.abs(number) < WITH_MINUTES ? number * 60 : number / WITH_MINUTES + number % WITH_MINUTES * 60;
        try {
            return Optional.of(ZoneOffset.ofTotalSeconds(-minutes * 60));
        } catch (DateTimeException beyondEighteenHours) {
            return Optional.empty();
        }
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream in = NotesZone.class.getResourceAsStream("windows-zones.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
