package org.dominomeetings.core.entry.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.zone.ZoneRulesException;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotesZoneTest {
    @ParameterizedTest
    @CsvSource({
        "Z=5$DO=1$DL=3 2 1 11 1 1$ZX=32$ZN=Eastern, America/New_York",
        "Z=8$DO=1$DL=3 2 1 11 1 1$ZX=78$ZN=Pacific, America/Los_Angeles",
        "Z=7$DO=0$ZX=92$ZN=US Mountain, America/Phoenix",
        "Z=3003$DO=1$DL=3 2 1 11 1 1$ZX=67$ZN=Newfoundland, America/St_Johns",
        "Z=4$DO=0$ZX=98$ZN=Venezuela, America/Caracas",
        "Z=-1$DO=1$DL=3 -1 1 10 -1 1$ZX=109$ZN=W. Europe, Europe/Berlin",
        "Z=0$DO=1$DL=3 -1 1 10 -1 1$ZX=42$ZN=GMT, Europe/London",
        "Z=-3005$DO=0$ZX=43$ZN=India, Asia/Calcutta",
        "Z=-4505$DO=0$ZX=64$ZN=Nepal, Asia/Katmandu",
        "Z=-10$DO=1$DL=10 1 1 4 1 1$ZX=12$ZN=AUS Eastern, Australia/Sydney",
        "Z=-4512$DO=1$DL=9 -1 1 4 1 1$ZX=26$ZN=Chatham Islands, Pacific/Chatham",
        "Z=6$DO=0$ZX=25$ZN=Central Standard Time (Mexico), America/Mexico_City",
        "Z=-11$DO=0$ZX=80$ZN=Russia Time Zone 10, Asia/Srednekolymsk",
        "Z=-13$DO=0$ZX=101$ZN=UTC+13, Etc/GMT-13",
        "Z=0$DO=0$ZX=97$ZN=UTC, Etc/UTC"
    })
    void findsTheZoneByItsWindowsNameWithStandardTimeOrWithout(String text, String id) {
        assertThat(NotesZone.parse(text)).contains(ZoneId.of(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Z=-9$DO=0$ZN=Korea",
                "Z=-9$DO=0$ZN=Korea$ZX=59",
                "ZN=Korea",
                "20210809T040000$Z=-9$DO=0$ZX=59$ZN=Korea",
                "Z=-9$DO=0$ZX=59$ZN= Korea ",
                "Z=-9$DO=0$ZX=59$ZN=Korea Standard Time",
                // Rules of a day when Korea had daylight saving are not those of a meeting to come.
                "Z=-10$DO=1$DL=5 2 1 10 2 1$ZX=59$ZN=Korea"
            })
    void readsThePartsInAnyOrderAndNeedsTheNameAlone(String text) {
        assertThat(NotesZone.parse(text)).contains(ZoneId.of("Asia/Seoul"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Asia/Kolkata", "America/Argentina/Buenos_Aires", "CET", "Etc/UTC"})
    void takesAnIanaIdWhereTheNameShouldBe(String id) {
        assertThat(NotesZone.parse("ZN=" + id)).contains(ZoneId.of(id));
    }

    @ParameterizedTest
    @CsvSource({
        "5, -05:00",
        "-9, +09:00",
        "0, Z",
        "3003, -03:30",
        "3004, -04:30",
        "-3005, +05:30",
        "-4505, +05:45",
        "-4512, +12:45",
        "-3000, +00:30"
    })
    void takesTheOffsetOfAnUnknownNameWithoutDaylightSaving(String z, String offset) {
        assertThat(NotesZone.parse("Z=" + z + "$DO=0$ZX=7$ZN=Neverland")).contains(ZoneId.of(offset));
        assertThat(NotesZone.parse("Z=" + z + "$DO=0$ZX=7$ZN=")).contains(ZoneId.of(offset));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$",
                "=",
                "Neverland",
                "Z=$DO=0$ZX=0$ZN=",
                "Z=-1$ZX=7$ZN=Neverland",
                "Z=-1$DO=1$DL=$ZX=7$ZN=Neverland",
                "Z=-1$DO=1$ZN=",
                "Z=-1$DO=1$DL=3 -1 1 13 -1 1$ZX=7$ZN=",
                // Nobody has these clocks today.
                "Z=-8$DO=1$DL=3 -1 1 10 -1 1$ZX=191$ZN=",
                "Z=-1$DO=1$DL=4 -1 1 10 -1 1$ZX=7$ZN=Customized Time Zone",
                "Mars/Olympus",
                "ZN=SystemV/EST5EDT",
                "ZN=GMT-19",
                "Z=east$DO=0$ZN=",
                "Z=19$DO=0$ZN=",
                "Z=6003$DO=0$ZN=",
                "Z=99999999999$DO=0$ZN="
            })
    void tellsNoZoneRatherThanAWrongOne(String text) {
        assertThat(NotesZone.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Kyiv, Europe/Kiev",
        "America/Nuuk, America/Godthab",
        "Asia/Yangon, Asia/Rangoon",
        "Pacific/Kanton, Pacific/Enderbury"
    })
    void callsAZoneByItsFormerNameWhereTheJvmHasNotHeardOfTheNewOne(String id, String former) {
        assertThat(NotesZone.parse("ZN=" + id, without(id))).contains(ZoneId.of(former));
        assertThat(ZoneId.of(id).getRules()).isEqualTo(ZoneId.of(former).getRules());
    }

    /** The first Java 8 knew the zones of 2013; Russia and Chile have made more since, all without daylight saving. */
    @ParameterizedTest
    @CsvSource({
        "Z=-7$DO=0$ZX=4$ZN=Altai, Asia/Barnaul, +07:00",
        "Z=3$DO=0$ZX=55$ZN=Magallanes, America/Punta_Arenas, -03:00"
    })
    void takesTheOffsetOfAZoneThatIsYoungerThanTheJvm(String text, String id, String offset) {
        assertThat(NotesZone.parse(text)).contains(ZoneId.of(id));
        assertThat(NotesZone.parse(text, without(id))).contains(ZoneId.of(offset));
    }

    @Test
    void takesAnotherZoneWithTheSameClocksWhereTheJvmKnowsNeitherName() {
        String text = "Z=-2$DO=1$DL=3 -1 1 10 -1 1$ZX=39$ZN=Europe/Kyiv";
        assertThat(NotesZone.parse(text, without("Europe/Kyiv", "Europe/Kiev")).map(ZoneId::getRules))
                .hasValueSatisfying(rules -> assertThat(rules.getTransitionRules())
                        .isEqualTo(ZoneId.of("Europe/Kyiv").getRules().getTransitionRules()));
    }

    /** Phones and Macs write these; Java takes them for zones, and no service does. */
    @ParameterizedTest
    @CsvSource({
        "Z=6$DO=1$DL=3 2 1 11 1 1$ZX=0$ZN=GMT-6, America/Chicago",
        "Z=5$DO=1$DL=3 2 1 11 1 1$ZX=0$ZN=GMT-05:00, America/New_York",
        "Z=-1$DO=1$DL=3 -1 1 10 -1 1$ZX=0$ZN=UTC+01:00, Europe/Berlin",
        "Z=-1$DO=1$DL=3 5 1 10 5 1$ZX=0$ZN=+0100, Europe/Berlin",
        "Z=0$DO=1$DL=3 -1 1 10 -1 1$ZX=0$ZN=, Europe/London",
        "Z=-10$DO=1$DL=10 1 1 4 1 1$ZX=0$ZN=, Australia/Sydney",
        "Z=6$DO=0$ZX=0$ZN=GMT-6, -06:00",
        "Z=-3005$DO=0$ZX=0$ZN=GMT+5:30, +05:30",
        "ZN=GMT-6, -06:00",
        "GMT+5:30, +05:30",
        "UTC+01:00, +01:00",
        "+01:00, +01:00",
        "(UTC-06:00), -06:00",
        "Z=6$DO=0$ZN=Etc/GMT+6, Etc/GMT+6"
    })
    void takesOffsetAndRulesOfAZoneThatIsNamedByItsOffset(String text, String id) {
        assertThat(NotesZone.parse(text)).contains(ZoneId.of(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(UTC-06:00) Central Time | America/Chicago",
                "(GMT-06:00) Central Time (US & Canada) | America/Chicago",
                "(UTC-05:00) Eastern Time (US & Canada) | America/New_York",
                "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna | Europe/Amsterdam",
                "(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi | Asia/Kolkata",
                "(GMT-06:00) Guadalajara, Mexico City, Monterrey - New | America/Mexico_City",
                "(GMT-10:00) Hawaii | Pacific/Honolulu",
                "Central (Mexico) | America/Mexico_City",
                "Pacific (Mexico) | America/Tijuana",
                "Eastern (Mexico) | America/Cancun",
                "eastern standard time | America/New_York",
                "europe/berlin | Europe/Berlin",
                "/freeassociation.sourceforge.net/Europe/Berlin | Europe/Berlin"
            })
    void takesWhatWindowsShowsAndHclShortensForTheName(String name, String id) {
        assertThat(NotesZone.parse("Z=0$DO=0$ZX=0$ZN=" + name).map(ZoneId::getRules))
                .contains(ZoneId.of(id).getRules());
        assertThat(NotesZone.parse(name).map(ZoneId::getRules))
                .contains(ZoneId.of(id).getRules());
    }

    /** The words after another offset than the zone's own are somebody's mistake. */
    @Test
    void doesNotTakeWordsForAZoneThatHasAnotherOffset() {
        assertThat(NotesZone.parse("(UTC+03:00) Central Time (US & Canada)")).contains(ZoneId.of("+03:00"));
    }

    /** A JVM that lacks these zones, as one with older time-zone data does. */
    private static Function<String, ZoneId> without(String... ids) {
        return id -> {
            if (Set.of(ids).contains(id)) {
                throw new ZoneRulesException("Unknown time-zone ID: " + id);
            }
            return ZoneId.of(id);
        };
    }
}
