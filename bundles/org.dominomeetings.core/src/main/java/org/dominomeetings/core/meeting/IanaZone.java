package org.dominomeetings.core.meeting;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The regions of the IANA time zone database that this JVM knows. Java takes more for a zone than that, {@code GMT-6},
 * {@code UTC+01:00} and {@code +01:00} for example, which meeting services refuse. Safe for any thread.
 */
public final class IanaZone {
    /** What services are told where a zone has no region. */
    public static final ZoneId UTC = ZoneId.of("UTC");

    /** Java's own names of 2002, which Java 8 has and IANA has dropped. */
    private static final String NOT_IANA = "SystemV/";

    private static final Map<String, String> REGIONS = regions();

    /**
     * The zones that stood in the database without a region, and which one has their clocks (IANA time zone database, file
     * "backward", release 2024b). What else stands there without one, {@code Zulu} and {@code Japan} for example, is told in
     * UTC.
     */
    private static final Map<String, String> OF_NO_REGION = ofNoRegion();

    private IanaZone() {}

    private static Map<String, String> regions() {
        Map<String, String> regions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (!id.startsWith(NOT_IANA)) {
                regions.put(id, id);
            }
        }
        return Collections.unmodifiableMap(regions);
    }

    /** The region's id as it is written in the database; empty if there is none, whatever the case of the letters. */
    public static Optional<String> id(String name) {
        return Optional.ofNullable(REGIONS.get(name));
    }

    private static Map<String, String> ofNoRegion() {
        Map<String, String> regions = new HashMap<>();
        regions.put("EST", "America/Panama");
        regions.put("MST", "America/Phoenix");
        regions.put("HST", "Pacific/Honolulu");
        regions.put("EST5EDT", "America/New_York");
        regions.put("CST6CDT", "America/Chicago");
        regions.put("MST7MDT", "America/Denver");
        regions.put("PST8PDT", "America/Los_Angeles");
        regions.put("WET", "Europe/Lisbon");
        regions.put("CET", "Europe/Brussels");
        regions.put("MET", "Europe/Brussels");
        regions.put("EET", "Europe/Athens");
        return Collections.unmodifiableMap(regions);
    }

    /** The zone as services can be told it: a region's, else UTC, in which every instant is what it is. */
    static ZoneId orUtc(ZoneId zone) {
        String id = OF_NO_REGION.getOrDefault(zone.getId(), zone.getId());
        return id.contains("/") && REGIONS.containsKey(id) ? ZoneId.of(id) : UTC;
    }

    /**
     * Which release of the database this JVM has, {@code 2025b} for example: with another one a service may know other
     * zones, or other rules for them.
     */
    public static String release() {
        try {
            return ZoneRulesProvider.getVersions("UTC").lastEntry().getKey();
        } catch (DateTimeException noneIsTold) {
            return "unknown";
        }
    }
}
