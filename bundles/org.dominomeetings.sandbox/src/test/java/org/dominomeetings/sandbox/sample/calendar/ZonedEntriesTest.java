package org.dominomeetings.sandbox.sample.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NotesTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants by hand: Kolkata is 5:30 and Kathmandu 5:45 ahead; Sydney is 11 hours ahead in summer, 10 in winter. */
class ZonedEntriesTest {
    private static final Instant NOVEMBER = Instant.parse("2026-11-22T23:30:00Z");

    @ParameterizedTest
    @CsvSource({
        ZonedEntries.KOLKATA + ", 2026-11-26T04:30:00Z, -3005",
        ZonedEntries.KATHMANDU + ", 2026-11-27T04:15:00Z, -4505",
        // Sydney's clocks change on 4 April 2027.
        ZonedEntries.AUSTRALIA + ", 2027-04-11T00:00:00Z, -10",
    })
    void tenOClockIsWhatTheClocksThereShow(String unid, Instant start, int zoneNumber) {
        Note entry = SampleNote.of(unid, NOVEMBER);
        NotesTime time =
                (NotesTime) entry.item("StartDateTime").orElseThrow().values().get(0);

        assertThat(SampleNote.start(entry)).isEqualTo(start);
        assertThat(time.zoneNumber()).isEqualTo(zoneNumber);
        assertThat(entry.text("StartTimeZone")).startsWith("Z=" + zoneNumber + "$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T23:30:00Z", "2026-04-05T00:00:00Z", "2027-07-01T12:00:00Z"})
    void theCallToSydneyIsBeyondItsNextClockChange(String now) {
        ZoneId sydney = ZoneId.of("Australia/Sydney");
        Instant start = SampleNote.start(SampleNote.of(ZonedEntries.AUSTRALIA, Instant.parse(now)));

        assertThat(sydney.getRules().getOffset(start))
                .isNotEqualTo(sydney.getRules().getOffset(Instant.parse(now)));
    }

    @ParameterizedTest
    @CsvSource({
        // In spring an hour is missing, in autumn there is one more.
        "2026-11-22T23:30:00Z, 2027-03-14T05:30:00Z, PT3H",
        "2026-05-01T00:00:00Z, 2026-11-01T04:30:00Z, PT5H",
        // In the middle of the change itself it is the next one.
        "2026-11-01T05:00:00Z, 2027-03-14T05:30:00Z, PT3H",
    })
    void theNightOfTheClockChangeIsShorterOrLonger(Instant now, Instant start, Duration length) {
        Note entry = SampleNote.of(ZonedEntries.OVER_THE_CHANGE, now);

        assertThat(SampleNote.start(entry)).isEqualTo(start);
        assertThat(Duration.between(start, SampleNote.end(entry))).isEqualTo(length);
    }

    @ParameterizedTest
    @EnumSource(SampleZone.class)
    void thePluginReadsTheItemAsTheZoneThatItWasWrittenFor(SampleZone zone) {
        ZoneId read =
                org.dominomeetings.core.entry.zone.NotesZone.parse(zone.item()).orElseThrow();

        assertThat(read.getRules()).isEqualTo(zone.zone().getRules());
    }

    @Test
    void noneOfThemIsPast() {
        for (String unid : new String[] {
            ZonedEntries.KOLKATA, ZonedEntries.KATHMANDU, ZonedEntries.AUSTRALIA, ZonedEntries.OVER_THE_CHANGE
        }) {
            assertThat(SampleNote.start(SampleNote.of(unid, NOVEMBER))).isAfter(NOVEMBER);
        }
    }
}
