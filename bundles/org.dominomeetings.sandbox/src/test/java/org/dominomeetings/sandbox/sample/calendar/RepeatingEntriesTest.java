package org.dominomeetings.sandbox.sample.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.standin.store.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A set as HCL's Calendar and Scheduling documentation has it: the parent's rule, and instances in its children. */
class RepeatingEntriesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");
    private static final List<String> CHILDREN =
            List.of(RepeatingEntries.UNTOUCHED, RepeatingEntries.MOVED, RepeatingEntries.RENAMED);

    @Test
    void fiveMondaysAtTenWhateverTheClocksDo() {
        assertThat(SampleNote.times(parent(), "RepeatDates"))
                .extracting(Instant::toString)
                .containsExactly(
                        "2027-03-15T09:00:00Z",
                        "2027-03-22T09:00:00Z",
                        // Clocks change on 28 March.
                        "2027-03-29T08:00:00Z",
                        "2027-04-05T08:00:00Z",
                        "2027-04-12T08:00:00Z");
    }

    @Test
    void everyInstanceIsHeldByOneChild() {
        List<Instant> held = new ArrayList<>();
        CHILDREN.forEach(unid -> held.addAll(SampleNote.times(entry(unid), "RepeatInstanceDates")));

        assertThat(held).containsExactlyElementsOf(SampleNote.times(parent(), "RepeatInstanceDates"));
    }

    @Test
    void aChildHasAsManyInstancesAsTimes() {
        assertThat(CHILDREN).allSatisfy(unid -> {
            Note child = entry(unid);
            int instances = SampleNote.times(child, "RepeatInstanceDates").size();
            assertThat(SampleNote.times(child, "StartDateTime")).hasSize(instances);
            assertThat(SampleNote.times(child, "EndDateTime")).hasSize(instances);
            assertThat(SampleNote.times(child, "CalendarDateTime")).hasSize(instances);
        });
        assertThat(SampleNote.times(entry(RepeatingEntries.UNTOUCHED), "StartDateTime"))
                .hasSize(3);
    }

    @Test
    void childrenAreResponsesThatNameTheParentAsTheirOriginal() {
        assertThat(CHILDREN).allSatisfy(unid -> {
            assertThat(entry(unid).text("$Ref")).isEqualTo(RepeatingEntries.PARENT);
            assertThat(entry(unid).text("ApptUNID")).isEqualTo(RepeatingEntries.PARENT);
            assertThat(entry(unid).text("$RefOptions")).isEqualTo("1");
            assertThat(entry(unid).text("$CSFlags")).startsWith("i");
        });
    }

    @Test
    void theParentIsInNoViewAndKeepsNobodyBusy() {
        Note parent = parent();

        assertThat(parent.text("$CSFlags")).isEqualTo("c");
        for (String name : List.of("CalendarDateTime", "$BusyName", "$Ref", "$RefOptions", "OriginalStartDate")) {
            assertThat(parent.item(name)).as(name).isEmpty();
        }
    }

    @Test
    void theMovedOneKeepsTheDateThatItWasMadeWithAndHasTheNextSequenceNumber() {
        Note moved = entry(RepeatingEntries.MOVED);

        assertThat(SampleNote.times(moved, "RepeatInstanceDates"))
                .containsExactly(Instant.parse("2027-04-05T08:00:00Z"));
        assertThat(SampleNote.start(moved)).isEqualTo("2027-04-06T12:00:00Z");
        assertThat(moved.item("SequenceNum").orElseThrow().values()).containsExactly(2.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-22T23:30:00Z", "2027-03-27T00:00:00Z", "2027-03-10T00:00:00Z", "2026-10-04T12:00:00Z"})
    void theFirstMondayIsAheadAndTheClocksChangeWithinTheSet(Instant now) {
        List<Instant> dates = SampleNote.times(SampleNote.of(RepeatingEntries.PARENT, now), "RepeatDates");
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        assertThat(dates.get(0)).isAfter(now);
        assertThat(berlin.getRules().getOffset(dates.get(0)))
                .isNotEqualTo(berlin.getRules().getOffset(dates.get(4)));
    }

    private static Note parent() {
        return entry(RepeatingEntries.PARENT);
    }

    private static Note entry(String unid) {
        return SampleNote.of(unid, NOW);
    }
}
