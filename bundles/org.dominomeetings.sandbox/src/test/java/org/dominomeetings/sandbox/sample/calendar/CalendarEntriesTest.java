package org.dominomeetings.sandbox.sample.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dominomeetings.sandbox.ReferenceData;
import org.dominomeetings.standin.store.ItemFlag;
import org.dominomeetings.standin.store.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarEntriesTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");

    @Test
    void zonesAreWrittenAsNotesWritesThem() throws IOException {
        List<String> known = Files.readAllLines(ReferenceData.file("data/notes-timezones.txt"));

        for (SampleZone zone : SampleZone.values()) {
            assertThat(known).anyMatch(line -> line.startsWith(zone.item() + "\t"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T23:30:00Z", "2026-03-07T00:00:00Z", "2027-07-01T12:00:00Z"})
    void theCallToNewYorkIsBeyondItsNextClockChange(String now) {
        Instant start = SampleNote.start(entry(CalendarEntries.SUPPLIER, Instant.parse(now)));

        assertThat(start).isAfter(Instant.parse(now));
        assertThat(NEW_YORK.getRules().getOffset(start))
                .isNotEqualTo(NEW_YORK.getRules().getOffset(Instant.parse(now)));
        assertThat(start.atZone(NEW_YORK).getHour()).isEqualTo(10);
    }

    @Test
    void onlyTheRetrospectiveIsPast() {
        assertThat(new CalendarEntries(NOW).all())
                .filteredOn(entry -> SampleNote.start(entry).isBefore(NOW))
                .extracting(Note::unid)
                .containsExactly(CalendarEntries.RETROSPECTIVE);
    }

    @Test
    void thePrivateOneIsNotForPeopleWithPublicAccess() {
        assertThat(new CalendarEntries(NOW).all())
                .filteredOn(entry -> entry.item("$PublicAccess").isEmpty())
                .extracting(Note::unid)
                .containsExactly(CalendarEntries.DENTIST);
        assertThat(entry(CalendarEntries.DENTIST, NOW).text("OrgConfidential")).isEqualTo("1");
    }

    @Test
    void aWholeDayGoesFromFourToTwentyOnItsDay() {
        Note entry = entry(CalendarEntries.OPEN_HOUSE, NOW);

        assertThat(entry.text("AppointmentType")).isEqualTo("2");
        assertThat(SampleNote.start(entry)).isEqualTo(Instant.parse("2026-11-28T03:00:00Z"));
        assertThat(SampleNote.end(entry)).isEqualTo(Instant.parse("2026-11-28T19:00:00Z"));
    }

    @Test
    void inviteesAddressesAndMailPreferencesAreInStep() {
        Note entry = entry(CalendarEntries.PLANNING, NOW);

        assertThat(entry.item("RequiredAttendees").orElseThrow().texts())
                .containsExactly("CN=Dave Delegate/O=Acme", "CN=Sam Stranger/O=Acme");
        assertThat(entry.item("INetRequiredNames").orElseThrow().texts())
                .containsExactly("dave.delegate@example.com", "sam.stranger@example.com");
        assertThat(entry.item("StorageRequiredNames").orElseThrow().texts()).hasSize(2);
    }

    @Test
    void aReminderIsAPointInTimeWithAnAlarm() {
        Note entry = entry(EverydayEntries.REMINDER, NOW);

        assertThat(entry.text("AppointmentType")).isEqualTo("4");
        assertThat(SampleNote.start(entry)).isEqualTo(SampleNote.end(entry));
        assertThat(entry.text("$BusyPriority")).isEqualTo("2");
        assertThat(entry.item("$Alarm").orElseThrow().values()).containsExactly(1.0);
    }

    @Test
    void aBookedRoomStandsInLocationAndWhatWasTypedMayHaveSeveralValues() {
        Note booked = entry(EverydayEntries.BOOKED_ROOM, NOW);

        assertThat(booked.text("Room"))
                .isNotEmpty()
                .isEqualTo(booked.text("RoomToReserve"))
                .isEqualTo(booked.text("Location"));
        assertThat(entry(EverydayEntries.TYPED_LOCATION, NOW)
                        .item("Location")
                        .orElseThrow()
                        .texts())
                .hasSize(2)
                .first(STRING)
                .contains("\n");
    }

    @Test
    void fromSaysWhoMayEditIt() {
        assertThat(entry(CalendarEntries.REVIEW, NOW).item("From").orElseThrow().has(ItemFlag.AUTHORS))
                .isTrue();
    }

    private static Note entry(String unid, Instant now) {
        return SampleNote.of(unid, now);
    }
}
