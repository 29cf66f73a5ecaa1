package org.dominomeetings.core.entry.zone;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The time zone that a calendar document names, {@code Z=5$DO=1$DL=3 2 1 11 1 1$ZX=159$ZN=Eastern}, as an IANA zone. The
 * form is that of HCL's C API guide, "Calendaring and Scheduling", item {@code StartTimeZone}; its parts come in any
 * order, {@code ZX} means something on the machine that wrote it only, and iNotes puts a time of day before all.
 *
 * <p>The name decides, not the rules beside it: documents carry the rules of the day they were written, and a meeting is
 * in the future. Where the name is unknown, empty or an offset, which phones write, offset and rules lead to a zone that
 * has both today, and the offset alone counts where there is no daylight saving: a fixed offset for a zone that has it
 * would be wrong for half of the year and look right. Where nothing fits there is no zone, and the instants are told in
 * UTC. Safe for any thread.
 */
public final class NotesZone {
    /** From here on Notes writes minutes and hours in one number, {@code 3003} for three and a half hours. */
    private static final int WITH_MINUTES = 100;

    /** Where several zones have the same clocks, the one that most people live in; then those of the table by name. */
    private static final List<String> LARGE = Arrays.asList(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "Europe/London",
            "Europe/Berlin",
            "Europe/Athens",
            "Australia/Sydney");

    private static final List<ZoneId> CANDIDATES = candidates();

    private NotesZone() {}

    private static List<ZoneId> candidates() {
        Set<String> ids = new LinkedHashSet<>(LARGE);
        Set<String> table = new TreeSet<>();
        ZoneName.load().values().forEach(id -> table.add((String) id));
        ids.addAll(table);
        List<ZoneId> zones = new ArrayList<>();
        for (String id : ids) {
            new ZoneName(ZoneId::of).find(id).ifPresent(zones::add);
        }
        return Collections.unmodifiableList(zones);
    }

    /**
     * @param text of an item like {@code StartTimeZone}, or a name alone; may be empty
     * @return empty if it names no zone that can be told. Never a zone that Java alone knows: a region of the IANA database,
     *     or an offset
     */
    public static Optional<ZoneId> parse(String text) {
        return parse(text, ZoneId::of);
    }

    /** @param jvm answers the zone of an id or throws {@link DateTimeException}, as {@link ZoneId#of(String)} does */
    static Optional<ZoneId> parse(String text, Function<String, ZoneId> jvm) {
        Map<String, String> parts = parts(text);
        String name = parts.getOrDefault("ZN", "");
        Optional<ZoneId> named = new ZoneName(jvm).find(name);
        if (named.isPresent()) {
            return named;
        }
        if (!parts.containsKey("Z")) {
            return ZoneName.offset(name).map(offset -> offset);
        }
        Optional<ZoneOffset> offset = offset(parts.get("Z"));
        switch (parts.getOrDefault("DO", "")) {
            case "0":
                return offset.map(standard -> standard);
            case "1":
                return offset.flatMap(standard ->
                        ZoneRule.parse(parts.getOrDefault("DL", "")).flatMap(rule -> having(standard, rule)));
            default:
                return Optional.empty();
        }
    }

    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new HashMap<>();
        if (text.indexOf('=') < 0) {
            parts.put("ZN", text.trim());
        }
        for (String part : text.split("\\$")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(
                        part.substring(0, equals).trim(),
                        part.substring(equals + 1).trim());
            }
        }
        return parts;
    }

    private static Optional<ZoneId> having(ZoneOffset standard, ZoneRule rule) {
        return CANDIDATES.stream().filter(zone -> rule.isOf(zone, standard)).findFirst();
    }

    /** Positive is west of Greenwich, the other way round than in {@link ZoneOffset}. */
    private static Optional<ZoneOffset> offset(String z) {
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
}
