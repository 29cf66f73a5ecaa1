package org.dominomeetings.notes.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.core.entry.ItemChange;
import org.dominomeetings.notes.testing.MailFileFixture;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NotesTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repeating set as Notes keeps it: a parent with the rule's dates, instances in responses. */
class RepeatingSetTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String PARENT = MailFileFixture.ENTRY;
    private static final String FIRST = "5A3C1E0000000000C125880000000011";
    private static final String SECOND = "5A3C1E0000000000C125880000000012";
    private static final String REPLY = "5A3C1E0000000000C125880000000013";
    private static final Instant ONE = Instant.parse("2026-12-01T09:00:00Z");
    private static final Instant TWO = Instant.parse("2026-12-08T09:00:00Z");

    @TempDir
    private Path data;

    private MailFileFixture mailFile;

    @BeforeEach
    void open() {
        mailFile = new MailFileFixture(data);
        mailFile.entry(MailFileFixture.anEntry()
                .text("OrgRepeat", "1")
                .times("RepeatDates", NotesTime.of(ONE, BERLIN), NotesTime.of(TWO, BERLIN))
                .time("StartDateTime", ONE, BERLIN)
                .time("EndDateTime", ONE.plusSeconds(3600), BERLIN));
        mailFile.entry(instance(FIRST, ONE, ONE));
        mailFile.entry(instance(SECOND, TWO, TWO));
        mailFile.entry(new NoteBuilder(REPLY)
                .form("Notice")
                .text("Subject", "Accepted")
                .parent(PARENT));
    }

    private static NoteBuilder instance(String unid, Instant made, Instant now) {
        return instanceOf(PARENT, unid, made, now);
    }

    private static NoteBuilder instanceOf(String parent, String unid, Instant made, Instant now) {
        return new NoteBuilder(unid)
                .form("Appointment")
                .text("Subject", "Budget")
                .text("Location", "Room " + unid.substring(30))
                .text("$PublicAccess", "1")
                .text("$RefOptions", "1")
                .text("OrgRepeat", "1")
                .time("RepeatInstanceDates", made, BERLIN)
                .time("StartDateTime", now, BERLIN)
                .parent(parent);
    }

    @AfterEach
    void close() {
        mailFile.leave();
        assertThat(mailFile.leaked()).isEmpty();
        mailFile.close();
    }

    @Test
    void anInstanceStandsForTheWholeSet() {
        CalendarEntry entry = mailFile.as(MailFileFixture.JANE, SECOND).read(Purpose.READ);

        assertThat(entry.key().unid()).isEqualTo(PARENT);
        assertThat(entry.series().orElseThrow().starts()).containsExactly(ONE, TWO);
        assertThat(entry.series().orElseThrow().isMovedAlone()).isFalse();
    }

    @Test
    void anInstanceThatMovedAloneIsKnown() {
        mailFile.entry(instance(SECOND, TWO, TWO.plusSeconds(7200)));

        CalendarEntry entry = mailFile.as(MailFileFixture.JANE, SECOND).read(Purpose.READ);

        assertThat(entry.series().orElseThrow().isMovedAlone()).isTrue();
        mailFile.leave();
        assertThat(mailFile.as(MailFileFixture.JANE, FIRST)
                        .read(Purpose.READ)
                        .series()
                        .orElseThrow()
                        .isMovedAlone())
                .as("of another instance")
                .isFalse();
    }

    /** As the chair moves all of it: instances keep the dates that they were made with. */
    @Test
    void aSetThatMovedAsAWholeHasItsNewTimesFromWhicheverInstance() {
        Instant one = ONE.plusSeconds(7200);
        Instant two = TWO.plusSeconds(7200);
        mailFile.entry(instance(FIRST, ONE, one));
        mailFile.entry(instance(SECOND, TWO, two));

        for (String unid : List.of(PARENT, FIRST, SECOND)) {
            CalendarEntry entry = mailFile.as(MailFileFixture.JANE, unid).read(Purpose.EDIT);
            mailFile.leave();

            assertThat(entry.series().orElseThrow().isMovedAlone()).as(unid).isFalse();
            assertThat(entry.series().orElseThrow().starts()).containsExactly(one, two);
            assertThat(entry.start()).contains(one);
            assertThat(entry.end()).contains(one.plusSeconds(3600));
        }
    }

    @Test
    void whatIsWrittenIsOnTheParentAndEveryInstanceEachWithItsOwnLocation() {
        mailFile.as(MailFileFixture.JANE, FIRST)
                .write(current -> Collections.singletonList(
                        ItemChange.set("Location", current.location().get(0) + " and online")));

        assertThat(mailFile.saved(PARENT, "Location")).isEqualTo(List.of("Room 4 and online"));
        assertThat(mailFile.saved(FIRST, "Location")).isEqualTo(List.of("Room 11 and online"));
        assertThat(mailFile.saved(SECOND, "Location")).isEqualTo(List.of("Room 12 and online"));
        assertThat(mailFile.saved(REPLY, "Location"))
                .as("an answer of an invitee")
                .isEmpty();
    }

    @Test
    void anInstanceWhoseParentIsGoneStandsForItself() {
        mailFile.entry(instanceOf("00000000000000000000000000000001", FIRST, ONE, ONE));

        CalendarEntry entry = mailFile.as(MailFileFixture.JANE, FIRST).read(Purpose.READ);

        assertThat(entry.key().unid()).isEqualTo(FIRST);
    }
}
