package org.dominomeetings.core.entry.zone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dominomeetings.core.meeting.IanaZone;

/**
 * What calendars call a time zone: an id of the IANA database, Windows' name as it is or as Notes shortens it, or what
 * Windows shows people, {@code (UTC-06:00) Central Time (US & Canada)}. A bare offset is no name: half of the year it would
 * be another zone's. Safe for any thread.
 */
public final class ZoneName {
    private static final String STANDARD_TIME = " Standard Time";

    /** What an offset looks like, alone or before the name that Windows shows: {@code GMT-6}, {@code (UTC+05:30)}. */
    private static final Pattern OFFSET =
            Pattern.compile("(?i)\\(?\\s*(?:UTC|GMT|UT)?\\s*([+\\u2212-])(\\d{1,2})(?::?(\\d\\d))?\\s*\\)?(.*)");

    private static final Pattern COUNTRY = Pattern.compile("(.+?)( \\(.+\\))");

    private static final Map<String, String> WINDOWS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** The last part of each region's id, which is mostly a city's name, and the id. */
    private static final Map<String, String> CITIES = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * Ids that are younger than the time-zone data of a Java 8 that nobody updated, and what that one calls the zone
     * (IANA time zone database, file "backward": releases 2022b, 2020a, 2016g and 2021b).
     */
    private static final Map<String, String> FORMERLY = new HashMap<>();

    static {
        load().forEach((name, id) -> WINDOWS.put((String) name, (String) id));
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/"))
                .sorted()
                .forEach(id ->
                        CITIES.putIfAbsent(id.substring(id.lastIndexOf('/') + 1).replace('_', ' '), id));
        FORMERLY.put("Europe/Kyiv", "Europe/Kiev");
        FORMERLY.put("America/Nuuk", "America/Godthab");
        FORMERLY.put("Asia/Yangon", "Asia/Rangoon");
        FORMERLY.put("Pacific/Kanton", "Pacific/Enderbury");
    }

    private final Function<String, ZoneId> jvm;

    /** @param jvm answers the zone of an id or throws {@link DateTimeException}, as {@link ZoneId#of(String)} does */
    ZoneName(Function<String, ZoneId> jvm) {
        this.jvm = jvm;
    }

    /** The zone of that name; empty if it is none that is known, or an offset alone. */
    Optional<ZoneId> find(String name) {
        Optional<ZoneId> zone = called(name);
        Matcher shown = OFFSET.matcher(name);
        if (zone.isPresent() || !shown.matches()) {
            return zone;
        }
        String rest = shown.group(4).trim();
        return rest.isEmpty() ? Optional.empty() : offset(name).flatMap(offset -> shown(rest, offset));
    }

    /** The offset that a name says, east of Greenwich positive as in ISO 8601; empty if it says none that is possible. */
    static Optional<ZoneOffset> offset(String name) {
        Matcher said = OFFSET.matcher(name);
        if (!said.matches()) {
            return Optional.empty();
        }
        int sign = said.group(1).equals("+") ? 1 : -1;
        int minutes = said.group(3) == null ? 0 : Integer.parseInt(said.group(3));
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(said.group(2)), sign * minutes));
        } catch (DateTimeException noSuchOffset) {
            return Optional.empty();
        }
    }

    private Optional<ZoneId> called(String name) {
        for (String spelling : spellings(name)) {
            // Calendars that come in by REST carry an IANA id where Notes carries the Windows name.
            String id = WINDOWS.getOrDefault(spelling, spelling);
            Optional<ZoneId> zone = region(id);
            if (zone.isPresent()) {
                return zone;
            }
        }
        return Optional.empty();
    }

    /** Notes leaves "Standard Time" out, at the end or before the country; some calendars write a path before an id. */
    private static List<String> spellings(String name) {
        List<String> spellings = new ArrayList<>();
        Matcher country = COUNTRY.matcher(name);
        if (country.matches()) {
            spellings.add(country.group(1) + STANDARD_TIME + country.group(2));
        }
        spellings.add(name + STANDARD_TIME);
        spellings.add(name);
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            // /freeassociation.sourceforge.net/Europe/Berlin; never the last part alone.
            String end = name.substring(slash + 1);
            if (end.contains("/")) {
                spellings.add(end);
            }
        }
        return spellings;
    }

    /** What stands after the offset: a name, "Central Time (US & Canada)", or cities, of which one that is there is enough. */
    private Optional<ZoneId> shown(String words, ZoneOffset standard) {
        List<String> tries = new ArrayList<>();
        tries.add(words);
        String bare = COUNTRY.matcher(words).matches() ? words.replaceFirst(" \\(.+\\)$", "") : words;
        tries.add(bare.replaceFirst("(?i) (Standard )?Time$", ""));
        for (String one : tries) {
            Optional<ZoneId> zone = called(one).filter(found -> has(found, standard));
            if (zone.isPresent()) {
                return zone;
            }
        }
        for (String city : words.split("\\s*[,:]\\s*|\\s+-\\s+")) {
            Optional<ZoneId> zone = Optional.ofNullable(CITIES.get(city.trim()))
                    .flatMap(this::region)
                    .filter(found -> has(found, standard));
            if (zone.isPresent()) {
                return zone;
            }
        }
        return Optional.empty();
    }

    /** Whether it is the offset that Windows shows: that of the standard time, the whole year through. */
    private static boolean has(ZoneId zone, ZoneOffset standard) {
        return zone.getRules().getStandardOffset(ZoneRule.TO_COME).equals(standard);
    }

    /** A region of the IANA database; never what Java alone takes for a zone. */
    private Optional<ZoneId> region(String name) {
        String id = IanaZone.id(name).orElse(name);
        Optional<ZoneId> zone = known(id);
        return zone.isPresent() || !FORMERLY.containsKey(id) ? zone : known(FORMERLY.get(id));
    }

    private Optional<ZoneId> known(String id) {
        try {
            return IanaZone.id(id).map(jvm);
        } catch (DateTimeException unknownToThisJvm) {
            return Optional.empty();
        }
    }

    /** The whole table, Windows name to IANA id. */
    public static Properties load() {
        Properties properties = new Properties();
        try (InputStream in = ZoneName.class.getResourceAsStream("windows-zones.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
