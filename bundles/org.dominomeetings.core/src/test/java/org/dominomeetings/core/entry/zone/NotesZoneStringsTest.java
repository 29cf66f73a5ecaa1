package org.dominomeetings.core.entry.zone;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.TimeZone;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dominomeetings.core.testing.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every zone string of HCL's Teamroom template, whose rules are those of Windows in 2010. The names are held to CLDR; the
 * rules beside them are held to what the time-zone database says of those years, and to its today where nothing changed.
 */
class NotesZoneStringsTest {
    private static final Pattern STRING =
            Pattern.compile("Z=(?<z>-?\\d+)\\$DO=(?<daylight>[01])(\\$DL=[-0-9 ]+)?\\$ZX=\\d+\\$ZN=(?<name>.+)");

    /** A day of the northern winter before Samoa, Russia and the others changed what the strings say. */
    private static final Instant THEN = Instant.parse("2010-02-01T00:00:00Z");

    /** A day after all the changes that are listed here. */
    private static final Instant SINCE = Instant.parse("2026-02-01T00:00:00Z");

    /** Names that CLDR no longer has; the test of the table holds the reasons. */
    private static final Map<String, String> DROPPED = Map.of(
            "Armenian", "Asia/Yerevan",
            "Kamchatka", "Asia/Kamchatka",
            "Mexico", "America/Mexico_City",
            "Mexico Standard Time 2", "America/Mazatlan",
            "Mid-Atlantic", "Atlantic/South_Georgia");

    /** Whoever believed Z would be wrong by an hour or a day there: the standard time of today (releases of tzdata). */
    private static final Map<String, String> OTHER_STANDARD_TIME_SINCE = new TreeMap<>(Map.of(
            "Samoa", "+13:00", // across the date line, end of 2011
            "Venezuela", "-04:00", // 2016
            "Paraguay", "-03:00", // 2024, for good
            "Greenland", "-02:00", // 2023
            "Jordan", "+03:00", // 2022, for good
            "Syria", "+03:00", // 2022, for good
            "N. Central Asia", "+07:00", // 2016
            "Namibia", "+01:00" // no change, a mistake: see below
            ));

    /**
     * Windows called Namibia's summer its standard time, gave Mid-Atlantic daylight saving that no place there has, and
     * had Armenia's twice in 2010, once (Caucasus) without daylight saving.
     */
    private static final Set<String> MISTAKES_OF_WINDOWS = Set.of("Namibia", "Mid-Atlantic", "Caucasus");

    @Test
    void everyStringLeadsToTheZoneThatCldrGivesItsName() throws IOException {
        for (Matcher string : strings()) {
            String name = string.group("name");
            boolean whole = name.contains("Standard Time") || name.startsWith("UTC");
            String cldr = TimeZone.getIDForWindowsID(whole ? name : name + " Standard Time", "001");
            String id = cldr == null ? DROPPED.get(name) : cldr;
            assertThat(id).as("no zone known for %s", name).isNotNull();
            assertThat(NotesZone.parse(string.group())).as(name).contains(ZoneId.of(id));
        }
    }

    @Test
    void everyZoneHadTheOffsetAndTheDaylightSavingOfItsStringIn2010() throws IOException {
        for (Matcher string : strings()) {
            if (!MISTAKES_OF_WINDOWS.contains(string.group("name"))) {
                ZoneRules rules = NotesZone.parse(string.group()).orElseThrow().getRules();
                assertThat(rules.getStandardOffset(THEN)).as(string.group()).isEqualTo(offset(string.group("z")));
                assertThat(hasDaylightSaving(rules))
                        .as(string.group())
                        .isEqualTo(string.group("daylight").equals("1"));
            }
        }
    }

    @Test
    void everyZoneStillHasItsStandardTimeButThoseThatAreKnownToHaveChanged() throws IOException {
        Map<String, String> changed = new TreeMap<>();
        for (Matcher string : strings()) {
            ZoneOffset today =
                    NotesZone.parse(string.group()).orElseThrow().getRules().getStandardOffset(SINCE);
            if (!today.equals(offset(string.group("z")))) {
                changed.put(string.group("name"), today.toString());
            }
        }
        assertThat(changed).isEqualTo(OTHER_STANDARD_TIME_SINCE);
    }

    /**
     * What is left where the name says nothing to anybody: a zone that has the string's offset and rules today, the offset
     * alone where there is no daylight saving, else nothing.
     */
    @ParameterizedTest
    @ValueSource(strings = {"ZN=Neverland", "ZN=", "ZN=Customized Time Zone"})
    void everyStringWithoutANameLeadsToItsOffsetAndItsRulesOrNowhere(String nameless) throws IOException {
        Set<String> told = new TreeSet<>();
        Set<String> matched = new TreeSet<>();
        for (Matcher string : strings()) {
            String text = string.group().replaceFirst("ZN=.*", nameless);
            if (string.group("daylight").equals("0")) {
                assertThat(NotesZone.parse(text)).as(text).contains(offset(string.group("z")));
                told.add(string.group("z"));
            }
            ZoneId named = NotesZone.parse(string.group()).orElseThrow();
            if (string.group("daylight").equals("1")) {
                NotesZone.parse(text).ifPresent(zone -> {
                    assertThat(zone.getRules().getStandardOffset(SINCE))
                            .as(text)
                            .isEqualTo(offset(string.group("z")));
                    if (zone.getRules()
                            .getTransitionRules()
                            .equals(named.getRules().getTransitionRules())) {
                        matched.add(named.getId());
                    }
                });
            }
        }
        assertThat(told).contains("-4505", "-3005", "3004", "12", "-13");
        assertThat(matched)
                .contains(
                        "America/New_York",
                        "America/Chicago",
                        "America/Denver",
                        "America/Los_Angeles",
                        "America/St_Johns",
                        "Europe/London",
                        "Europe/Berlin",
                        "Europe/Budapest",
                        "Europe/Kiev",
                        "Australia/Sydney",
                        "Australia/Adelaide",
                        "Pacific/Auckland");
    }

    /** What Windows and Outlook show people, which other calendars take for the zone's name. */
    @Test
    void mostOfWhatWindowsShowsLeadsToAZoneWithTheSameClocks() throws IOException {
        int found = 0;
        for (String line : Files.readAllLines(ReferenceData.file("data/notes-timezones.txt"))) {
            Matcher string = STRING.matcher(line.replaceFirst("\t.*", ""));
            String shown = line.replaceFirst(".*\t", "");
            if (line.startsWith("#") || !string.matches() || !shown.matches("\\(GMT[+-].*")) {
                continue;
            }
            ZoneId named = NotesZone.parse(string.group()).orElseThrow();
            Optional<ZoneId> zone = NotesZone.parse("ZN=" + shown.replace("GMT", "UTC"));
            boolean region = zone.filter(one -> !(one instanceof ZoneOffset)).isPresent();
            boolean nowOtherwise = OTHER_STANDARD_TIME_SINCE.containsKey(string.group("name"));
            if (region && !nowOtherwise) {
                assertThat(zone.get().getRules().getStandardOffset(SINCE))
                        .as(shown)
                        .isEqualTo(named.getRules().getStandardOffset(SINCE));
                found++;
            }
        }
        assertThat(found).isGreaterThan(60);
    }

    private static List<Matcher> strings() throws IOException {
        try (Stream<String> lines = Files.lines(ReferenceData.file("data/notes-timezones.txt"))) {
            List<Matcher> strings = lines.filter(line -> !line.startsWith("#"))
                    .map(line -> STRING.matcher(line.substring(0, line.indexOf('\t'))))
                    .toList();
            assertThat(strings).hasSize(100).allMatch(Matcher::matches);
            return strings;
        }
    }

    private static boolean hasDaylightSaving(ZoneRules rules) {
        return Stream.iterate(THEN, day -> day.plus(1, ChronoUnit.DAYS))
                .limit(365)
                .anyMatch(rules::isDaylightSavings);
    }

    /** The documented form, read in another way than the product does: hours are the last two digits of a long number. */
    private static ZoneOffset offset(String z) {
        String digits = z.replace("-", "");
        int hours = Integer.parseInt(digits.substring(Math.max(0, digits.length() - 2)));
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(0, 2)) : 0;
        int east = z.startsWith("-") ? 1 : -1;
        return ZoneOffset.ofTotalSeconds(east * (hours * 60 + minutes) * 60);
    }
}
