package org.dominomeetings.sandbox.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lotus.domino.Item;
import org.dominomeetings.sandbox.Shared;
import org.dominomeetings.standin.store.ItemFlag;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NotesTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarEntriesTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");

    @Test
    void everyItemHasTheNameAndTypeOfHclsTables() throws IOException {
        Map<String, Set<String>> official = officialItems();

        for (Note entry : new CalendarEntries(NOW).all()) {
            for (NoteItem item : entry.items()) {
                String name = item.name().toLowerCase(Locale.ROOT);
                assertThat(official.getOrDefault(name, Set.of()))
                        .as(item.name())
                        .contains(typeOf(item));
            }
        }
    }

    @Test
    void zonesAreWrittenAsNotesWritesThem() throws IOException {
        List<String> known = Files.readAllLines(Shared.file("data/notes-timezones.txt"));

        for (NotesZone zone : NotesZone.values()) {
            assertThat(known).anyMatch(line -> line.startsWith(zone.item() + "\t"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T23:30:00Z", "2026-03-07T00:00:00Z", "2027-07-01T12:00:00Z"})
    void theCallToNewYorkIsBeyondItsNextClockChange(String now) {
        Instant start = start(entry(CalendarEntries.SUPPLIER, Instant.parse(now)));

        assertThat(start).isAfter(Instant.parse(now));
        assertThat(NEW_YORK.getRules().getOffset(start))
                .isNotEqualTo(NEW_YORK.getRules().getOffset(Instant.parse(now)));
        assertThat(start.atZone(NEW_YORK).getHour()).isEqualTo(10);
    }

    @Test
    void onlyTheLastOneIsPast() {
        assertThat(new CalendarEntries(NOW).all())
                .filteredOn(entry -> start(entry).isBefore(NOW))
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
        assertThat(start(entry)).isEqualTo(Instant.parse("2026-11-28T03:00:00Z"));
        assertThat(time(entry, "EndDateTime")).isEqualTo(Instant.parse("2026-11-28T19:00:00Z"));
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
    void fromSaysWhoMayEditIt() {
        assertThat(entry(CalendarEntries.REVIEW, NOW).item("From").orElseThrow().has(ItemFlag.AUTHORS))
                .isTrue();
    }

    private static Note entry(String unid, Instant now) {
        return new CalendarEntries(now)
                .all().stream()
                        .filter(note -> note.unid().equals(unid))
                        .findFirst()
                        .orElseThrow();
    }

    private static Instant start(Note entry) {
        return time(entry, "StartDateTime");
    }

    private static Instant time(Note entry, String name) {
        NotesTime value = (NotesTime) entry.item(name).orElseThrow().values().get(0);
        return value.instant(ZoneId.of("UTC"));
    }

    private static Map<String, Set<String>> officialItems() throws IOException {
        Map<String, Set<String>> official = new HashMap<>();
        for (String line : Files.readAllLines(Shared.file("data/cs-items.tsv"))) {
            String[] columns = line.split("\t");
            if (columns.length > 1) {
                official.computeIfAbsent(columns[0].toLowerCase(Locale.ROOT), name -> new HashSet<>())
                        .add(columns[1].toLowerCase(Locale.ROOT).replaceAll("[ /].*", ""));
            }
        }
        return official;
    }

    /** First word of the table's type column. */
    private static String typeOf(NoteItem item) {
        switch (item.type()) {
            case Item.TEXT:
                return "text";
            case Item.NUMBERS:
                return "number";
            case Item.DATETIMES:
                return "date";
            case Item.RICHTEXT:
                return "rich";
            default:
                throw new AssertionError(item.name() + " has type " + item.type());
        }
    }
}
