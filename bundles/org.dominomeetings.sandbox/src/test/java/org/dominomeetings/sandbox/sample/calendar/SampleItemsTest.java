package org.dominomeetings.sandbox.sample.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lotus.domino.Item;
import org.assertj.core.api.SoftAssertions;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;
import org.junit.jupiter.api.Test;

/** Names and types of what every sample entry holds, whichever mail file it lies in. */
class SampleItemsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");

    private final List<Note> everywhere = everywhere();

    private static List<Note> everywhere() {
        CopiedEntries copied = new CopiedEntries(new SampleCalendar(SamplePerson.JANE, NOW));
        List<Note> everywhere = new ArrayList<>(new CalendarEntries(NOW).all());
        everywhere.add(copied.davesMeeting());
        everywhere.add(copied.archived());
        return everywhere;
    }

    @Test
    void everyItemHasTheNameAndTypeOfHclsTables() throws IOException {
        ItemTypes types = ItemTypes.load();
        SoftAssertions all = new SoftAssertions();

        for (Note entry : everywhere) {
            for (NoteItem item : entry.items()) {
                all.assertThat(types.expected(item))
                        .as(item.name() + " of " + entry.unid())
                        .contains(ItemTypes.word(item));
            }
        }

        all.assertAll();
    }

    @Test
    void janesMailFileHasTwentyEntriesOrMoreAndNoUnidTwice() {
        assertThat(everywhere)
                .hasSizeGreaterThanOrEqualTo(20 + 2)
                .extracting(Note::unid)
                .doesNotHaveDuplicates()
                .doesNotContain(CopiedEntries.NEVER_REPLICATED);
    }

    @Test
    void noItemIsThereTwiceButTheRowOfAMimeBody() {
        assertThat(everywhere)
                .allSatisfy(entry -> assertThat(entry.items())
                        .filteredOn(item -> item.type() != Item.MIME_PART)
                        .extracting(item -> item.name().toLowerCase())
                        .doesNotHaveDuplicates());
    }

    @Test
    void whatIsInTheCalendarHasAnEndForEachStart() {
        assertThat(everywhere)
                .allSatisfy(entry -> assertThat(
                                entry.item("EndDateTime").orElseThrow().values())
                        .hasSameSizeAs(entry.item("StartDateTime").orElseThrow().values()));
    }
}
