package org.dominomeetings.notes.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lotus.domino.Item;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.core.entry.ItemChange;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.notes.testing.MailFileFixture;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.store.NotesTimeRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries on a Domino that is not kind: what is read of them, who may write them, and what a save of others costs. */
class SavedEntryTest {
    @TempDir
    private Path data;

    private MailFileFixture mailFile;

    @BeforeEach
    void open() {
        mailFile = new MailFileFixture(data);
    }

    @AfterEach
    void close() {
        mailFile.leave();
        assertThat(mailFile.leaked()).isEmpty();
        mailFile.close();
    }

    @Test
    void whatADocumentSaysIsRead() {
        mailFile.entry(MailFileFixture.aPrivateEntry("Room 4", "Building 2")
                .time("StartDateTime", Instant.parse("2026-12-01T09:00:00Z"), ZoneId.of("Europe/Berlin"))
                .time("EndDateTime", Instant.parse("2026-12-01T10:30:00Z"), ZoneId.of("Europe/Berlin"))
                .text("StartTimeZone", "Z=-1$DO=1$DL=3 -1 1 10 -1 1$ZX=55$ZN=W. Europe")
                .richText("Body", "First line", "Second line"));

        CalendarEntry entry = mailFile.as(MailFileFixture.JANE).read(Purpose.READ);

        assertThat(entry.form()).isEqualTo("Appointment");
        assertThat(entry.subject()).isEqualTo("Budget");
        assertThat(entry.start()).contains(Instant.parse("2026-12-01T09:00:00Z"));
        assertThat(entry.end()).contains(Instant.parse("2026-12-01T10:30:00Z"));
        assertThat(entry.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(entry.location()).containsExactly("Room 4", "Building 2");
        assertThat(entry.agenda()).contains("First line", "Second line");
        assertThat(entry.hasInvitees()).isFalse();
    }

    @Test
    void anEmptyFormIsReadToo() {
        mailFile.entry(MailFileFixture.anEntry().date("StartDateTime", LocalDate.of(2026, 12, 1)));

        CalendarEntry entry = mailFile.as(MailFileFixture.JANE).read(Purpose.READ);

        assertThat(entry.start()).as("a date without a time of day").isEmpty();
        assertThat(entry.end()).isEmpty();
        assertThat(entry.agenda()).isEmpty();
    }

    /** Whatever an agent or an import made of it, an item is read for what it says or is no moment at all. */
    @Test
    void timesOfAnotherTypeAreNoTimes() {
        Instant nine = Instant.parse("2026-12-01T09:00:00Z");
        for (NoteBuilder entry : List.of(
                MailFileFixture.anEntry()
                        .text("StartDateTime", "05.12.2027 10:00")
                        .text("EndDateTime", "noon"),
                MailFileFixture.anEntry().text("StartDateTime", "2027-12-05T10:00:00Z", "x"),
                MailFileFixture.anEntry().number("StartDateTime", 46361.5).number("EndDateTime", 1),
                MailFileFixture.anEntry().richText("StartDateTime", "tomorrow").richText("EndDateTime", "later"),
                MailFileFixture.anEntry().text("StartDateTime").text("EndDateTime", ""),
                MailFileFixture.anEntry()
                        .times("StartDateTime", NotesTime.timeOnly(LocalTime.NOON))
                        .date("EndDateTime", LocalDate.of(2026, 12, 1)))) {
            mailFile.entry(entry);

            CalendarEntry read = mailFile.as(MailFileFixture.JANE).read(Purpose.EDIT);
            mailFile.leave();

            assertThat(read.start()).isEmpty();
            assertThat(read.end()).isEmpty();
        }
        mailFile.entry(MailFileFixture.anEntry()
                .times(
                        "StartDateTime",
                        NotesTime.of(nine, ZoneOffset.UTC),
                        NotesTime.of(nine.plusSeconds(9), ZoneOffset.UTC)));
        assertThat(mailFile.as(MailFileFixture.JANE).read(Purpose.EDIT).start())
                .as("of a list the first")
                .contains(nine);
    }

    @Test
    void aRangeStartsWhereItStartsAndEndsWhereItEnds() {
        Instant nine = Instant.parse("2026-12-01T09:00:00Z");
        NotesTimeRange range = new NotesTimeRange(
                NotesTime.of(nine, ZoneOffset.UTC), NotesTime.of(nine.plusSeconds(1800), ZoneOffset.UTC));
        mailFile.entry(MailFileFixture.anEntry()
                .item(NoteItem.of("StartDateTime", Item.DATETIMES, List.of(range)))
                .item(NoteItem.of("EndDateTime", Item.DATETIMES, List.of(range))));

        CalendarEntry read = mailFile.as(MailFileFixture.JANE).read(Purpose.EDIT);

        assertThat(read.start()).contains(nine);
        assertThat(read.end()).contains(nine.plusSeconds(1800));
    }

    @Test
    void numbersAndDatesAreReadAsTheTextThatTheyAreToPeople() {
        mailFile.entry(MailFileFixture.anEntry()
                .number("Subject", 2027)
                .number("Location", 412)
                .number("OnlineMeeting", 1)
                .number("meetingId", 85212345678.0)
                .date("STRoomName", LocalDate.of(2026, 12, 1))
                .number("Body", 0.5));

        CalendarEntry read = mailFile.as(MailFileFixture.JANE).read(Purpose.READ);

        assertThat(read.subject()).isEqualTo("2027");
        assertThat(read.location()).containsExactly("412");
        assertThat(read.isOnline()).isTrue();
        assertThat(read.meetingId()).contains("85212345678");
        assertThat(read.hasOnlineRoom()).isTrue();
        assertThat(read.agenda()).isEqualTo("0.5");
    }

    @Test
    void aListIsReadToItsEnd() {
        mailFile.entry(
                MailFileFixture.anEntry().text("Subject", "Budget", "", "2027").text("Body", "One", "Two"));

        CalendarEntry read = mailFile.as(MailFileFixture.JANE).read(Purpose.READ);

        assertThat(read.subject()).isEqualTo("Budget, 2027");
        assertThat(read.agenda()).isEqualTo("One\nTwo");
    }

    @Test
    void aNumberInLocationStaysAsTheTextThatItWasRead() {
        mailFile.entry(MailFileFixture.anEntry().number("Location", 412));

        mailFile.as(MailFileFixture.JANE).write(current -> addToLocation(current, "and online"));

        assertThat(mailFile.saved("Location")).isEqualTo(List.of("412 and online"));
    }

    @Test
    void richTextInLocationIsNeverReplacedByText() {
        mailFile.entry(MailFileFixture.anEntry().richText("Location", "Room 4", "and a map"));
        EntryDocument document = mailFile.as(MailFileFixture.JANE);

        document.write(current ->
                Arrays.asList(ItemChange.set("Location", "https://meeting.example"), ItemChange.set("meetingId", "1")));

        assertThat(mailFile.saved("Location").get(0).toString())
                .contains("Room 4")
                .doesNotContain("meeting.example");
        assertThat(mailFile.saved("meetingId")).isEqualTo(List.of("1"));
    }

    @Test
    void aSaveOfSomebodyElseIsKeptAndOursGoesOnTop() {
        mailFile.entry(MailFileFixture.anEntry());
        EntryDocument document = mailFile.as(MailFileFixture.JANE);
        AtomicInteger attempts = new AtomicInteger();

        document.write(current -> {
            if (attempts.incrementAndGet() == 1) {
                mailFile.typed("Location", "Room 7 now");
                mailFile.typed("Categories", "Important");
            }
            return addToLocation(current, "and online");
        });

        assertThat(attempts).hasValue(2);
        assertThat(mailFile.saved("Location")).isEqualTo(List.of("Room 7 now and online"));
        assertThat(mailFile.saved("Categories")).isEqualTo(List.of("Important"));
    }

    @Test
    void whoNeverStopsSavingIsGivenWay() {
        mailFile.entry(MailFileFixture.anEntry());
        EntryDocument document = mailFile.as(MailFileFixture.JANE);
        AtomicInteger saves = new AtomicInteger();

        MeetingException problem = catchThrowableOfType(
                MeetingException.class,
                () -> document.write(current -> {
                    mailFile.typed("Location", "Room " + saves.incrementAndGet());
                    return addToLocation(current, "and online");
                }));

        assertThat(problem.code()).isEqualTo(ProblemCode.ENTRY_NOT_WRITTEN);
        assertThat(mailFile.saved("Location")).isEqualTo(List.of("Room " + saves.get()));
    }

    @Test
    void whetherDominoWouldSaveTheDocumentIsKnownBeforeAndNothingIsSavedForThat() {
        mailFile.entry(MailFileFixture.aPrivateEntry("L".repeat(32_700)));
        EntryDocument document = mailFile.as(MailFileFixture.JANE);

        MeetingException problem = catchThrowableOfType(
                MeetingException.class, () -> document.checkRoom(current -> addToLocation(current, "x".repeat(100))));
        assertThat(problem.code()).isEqualTo(ProblemCode.ENTRY_FULL);
        assertThat(problem.field()).contains("location");
        catchThrowableOfType(
                MeetingException.class, () -> document.write(current -> addToLocation(current, "x".repeat(100))));

        document.checkRoom(current -> addToLocation(current, "x"));
        document.checkRoom(current -> Collections.singletonList(ItemChange.set("Location", "Room 4")));
        assertThat(mailFile.saved("$UpdatedBy")).as("whoever saves is in it").isEmpty();
        document.write(current -> addToLocation(current, "x"));
        assertThat(mailFile.saved("Location").get(0).toString()).hasSize(32_702);
    }

    @Test
    void aDocumentThatIsFullInAllIsFound() {
        mailFile.entry(
                MailFileFixture.anEntry().text("Attendees", "A".repeat(31_000)).text("Resources", "R".repeat(32_000)));
        EntryDocument document = mailFile.as(MailFileFixture.JANE);

        MeetingException problem = catchThrowableOfType(
                MeetingException.class, () -> document.checkRoom(current -> addToLocation(current, "x".repeat(3_000))));
        assertThat(problem.code()).isEqualTo(ProblemCode.ENTRY_FULL);
        assertThat(problem.field()).isEmpty();
        document.checkRoom(current -> addToLocation(current, "x".repeat(1_000)));
    }

    @Test
    void nothingIsSavedWhereNothingIsDifferent() {
        mailFile.entry(MailFileFixture.anEntry().text("Empty", ""));
        EntryDocument document = mailFile.as(MailFileFixture.JANE);

        document.write(current -> Arrays.asList(
                ItemChange.set("Location", "Room 4"),
                ItemChange.set("Empty", ""),
                ItemChange.set("Missing", ""),
                ItemChange.remove("Gone")));

        assertThat(mailFile.saved("$UpdatedBy")).as("whoever saves is in it").isEmpty();
        assertThat(mailFile.saved("Missing")).isEmpty();
    }

    @Test
    void itemsAreSetAndRemovedAndTheRestStays() {
        mailFile.entry(MailFileFixture.anEntry().text("meetingId", "1"));

        mailFile.as(MailFileFixture.JANE)
                .write(current -> Arrays.asList(
                        ItemChange.remove("MEETINGID"), ItemChange.set("Location", Arrays.asList("Room 4", "online"))));

        assertThat(mailFile.saved("meetingId")).isEmpty();
        assertThat(mailFile.saved("Location")).isEqualTo(List.of("Room 4", "online"));
        assertThat(mailFile.saved("Subject")).isEqualTo(List.of("Budget"));
    }

    @Test
    void aReaderReadsAndDoesNotEdit() {
        mailFile.entry(MailFileFixture.anEntry());
        EntryDocument document = mailFile.as(MailFileFixture.RITA);

        assertThat(document.read(Purpose.READ).subject()).isEqualTo("Budget");
        assertThat(problem(document, Purpose.EDIT)).isEqualTo(ProblemCode.READ_ONLY);
    }

    @Test
    void anAuthorEditsWhatNamesHimAsAuthor() {
        mailFile.entry(MailFileFixture.anEntry().authors("From", MailFileFixture.JANE));
        assertThat(problem(mailFile.as(MailFileFixture.ANNE), Purpose.EDIT)).isEqualTo(ProblemCode.READ_ONLY);
        mailFile.leave();

        mailFile.entry(MailFileFixture.anEntry().authors("From", MailFileFixture.ANNE));
        assertThat(mailFile.as(MailFileFixture.ANNE).read(Purpose.EDIT).subject())
                .isEqualTo("Budget");
    }

    @Test
    void aDelegateForTheCalendarAloneEditsWhatIsPublic() {
        mailFile.entry(MailFileFixture.anEntry());
        assertThat(mailFile.as(MailFileFixture.PAUL).read(Purpose.EDIT).subject())
                .isEqualTo("Budget");
        mailFile.leave();

        mailFile.entry(MailFileFixture.aPrivateEntry("Room 4"));
        assertThat(problem(mailFile.as(MailFileFixture.PAUL), Purpose.READ)).isEqualTo(ProblemCode.ENTRY_NOT_FOUND);
    }

    @Test
    void anEntryThatIsHiddenFromThePersonIsNotThere() {
        mailFile.entry(MailFileFixture.anEntry().readers("Secret", MailFileFixture.ANNE));

        assertThat(problem(mailFile.as(MailFileFixture.JANE), Purpose.READ)).isEqualTo(ProblemCode.ENTRY_NOT_FOUND);
    }

    private static ProblemCode problem(EntryDocument document, Purpose purpose) {
        return catchThrowableOfType(MeetingException.class, () -> document.read(purpose))
                .code();
    }

    private static List<ItemChange> addToLocation(CalendarEntry current, String more) {
        return Collections.singletonList(
                ItemChange.set("Location", current.location().get(0) + " " + more));
    }
}
