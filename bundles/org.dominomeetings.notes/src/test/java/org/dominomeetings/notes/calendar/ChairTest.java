package org.dominomeetings.notes.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.notes.testing.MailFileFixture;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NotesTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose an entry in Jane's mail file is, with a Directory that knows her and others. */
class ChairTest {
    private static final String DAVE = "CN=Dave Delegate/O=Acme";
    private static final String DAVES_UNID = "5A3C1E0000000000C1258800000000DD";
    private static final String CHILD = "5A3C1E0000000000C125880000000011";
    private static final Instant ONE = Instant.parse("2026-12-01T09:00:00Z");

    @TempDir
    private Path data;

    private MailFileFixture mailFile;

    @BeforeEach
    void open() {
        mailFile = new MailFileFixture(data).ofJane();
        mailFile.person(new NoteBuilder()
                .names("FullName", MailFileFixture.JANE, "Jane Doe", "CN=Jane Maiden/O=Acme", "jane@alias.example")
                .names("AltFullName", "CN=ジェーン/O=Acme")
                .text("ShortName", "jdoe", "j.doe@acme.example")
                .text("InternetAddress", "jane.doe@acme.example"));
        mailFile.person(new NoteBuilder()
                .names("FullName", DAVE, "Dave Delegate")
                .text("ShortName", "ddelegate")
                .text("InternetAddress", "dave@acme.example"));
        mailFile.person(new NoteBuilder()
                .names("FullName", "CN=Jane Doe/O=Globex")
                .text("InternetAddress", "jane.doe@globex.example"));
    }

    @AfterEach
    void close() {
        mailFile.leave();
        assertThat(mailFile.leaked()).isEmpty();
        mailFile.close();
    }

    private static NoteBuilder meeting(String chair) {
        return MailFileFixture.anEntry()
                .text("AppointmentType", "3")
                .names("Chair", chair)
                .names("AltChair", MailFileFixture.JANE)
                .names("$BusyName", MailFileFixture.JANE)
                .text("ApptUNID", MailFileFixture.ENTRY);
    }

    private boolean isOfSomebodyElse(NoteBuilder entry) {
        mailFile.entry(entry);
        return seenBy(MailFileFixture.JANE, MailFileFixture.ENTRY);
    }

    private boolean seenBy(String person, String unid) {
        boolean is = mailFile.as(person, unid).read(Purpose.EDIT).isOfSomebodyElse();
        mailFile.leave();
        return is;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CN=Jane Doe/O=Acme",
                "Jane Doe/Acme",
                "cn=JANE doe/o=ACME",
                "jdoe",
                "CN=Jane Maiden/O=Acme",
                "Jane Maiden/Acme",
                "CN=ジェーン/O=Acme",
                "jane.doe@acme.example",
                "\"Doe, Jane\" <Jane.Doe@ACME.example>",
                "mailto:j.doe@acme.example",
                "jane@alias.example"
            })
    void janesOwnByWhateverTheDirectoryKnowsOfHer(String chair) {
        assertThat(isOfSomebodyElse(meeting(chair))).isFalse();
        assertThat(isOfSomebodyElse(meeting(chair).text("ApptUNID", "040000008200E00074C5B7101A82E008")))
                .as("that came by iCalendar")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CN=Dave Delegate/O=Acme",
                "Dave Delegate/Acme",
                "Dave Delegate",
                "ddelegate",
                "dave@acme.example",
                "CN=Jane Doe/O=Globex",
                "Jane Doe/Globex",
                "Jane Doe/Elsewhere",
                "jane.doe@globex.example"
            })
    void somebodyElses(String chair) {
        assertThat(isOfSomebodyElse(meeting(chair))).isTrue();
    }

    @Test
    void theCommonNameOfTwoPeopleIsJanesWhereTheEntryIsTheOriginal() {
        assertThat(isOfSomebodyElse(meeting("Jane Doe"))).isFalse();
        assertThat(isOfSomebodyElse(meeting("Jane Doe").text("ApptUNID", DAVES_UNID)))
                .isTrue();
    }

    @Test
    void herFormerNameInBusyNameIsHersToo() {
        assertThat(isOfSomebodyElse(meeting(MailFileFixture.JANE).names("$BusyName", "CN=Jane Maiden/O=Acme")))
                .isFalse();
    }

    @Test
    void itemsOfAnotherTypeAreReadAsWell() {
        assertThat(isOfSomebodyElse(meeting(DAVE).number("AppointmentType", 3))).isTrue();
        assertThat(isOfSomebodyElse(meeting(DAVE).text("Chair", "", DAVE))).isTrue();
        assertThat(isOfSomebodyElse(meeting(MailFileFixture.JANE).number("Chair", 7)))
                .isTrue();
        assertThat(isOfSomebodyElse(meeting(MailFileFixture.JANE).number("ApptUNID", 7)))
                .isFalse();
    }

    @Test
    void withoutAChairItIsHers() {
        assertThat(isOfSomebodyElse(meeting(""))).isFalse();
        assertThat(isOfSomebodyElse(MailFileFixture.anEntry().text("AppointmentType", "0")))
                .isFalse();
    }

    @Test
    void aDelegateActsOnTheOwnersEntriesAndNotOnThoseThatHeChairsHimself() {
        mailFile.entry(meeting(MailFileFixture.JANE));
        assertThat(seenBy(MailFileFixture.PAUL, MailFileFixture.ENTRY))
                .as("who may not read her preferences")
                .isFalse();
        mailFile.entry(meeting(MailFileFixture.PAUL));
        assertThat(seenBy(MailFileFixture.PAUL, MailFileFixture.ENTRY)).isTrue();
    }

    private void set(String chair, String busyName, Consumer<NoteBuilder> parent) {
        NoteBuilder made = MailFileFixture.anEntry()
                .text("AppointmentType", "3")
                .text("OrgRepeat", "1")
                .names("Chair", chair)
                .times("RepeatDates", NotesTime.of(ONE, ZoneId.of("Europe/Berlin")));
        parent.accept(made);
        mailFile.entry(made);
        NoteBuilder child = new NoteBuilder(CHILD)
                .form("Appointment")
                .text("AppointmentType", "3")
                .text("$PublicAccess", "1")
                .text("$RefOptions", "1")
                .names("Chair", chair)
                .parent(MailFileFixture.ENTRY);
        mailFile.entry(busyName == null ? child : child.names("$BusyName", busyName));
    }

    /** The parent has no $BusyName: the mail file says whose it is, or the instances do. */
    @Test
    void theParentOfAnInviteesCopyOfASetIsTheChairsToo() {
        for (String busyName : new String[] {MailFileFixture.JANE, null}) {
            set(DAVE, busyName, parent -> parent.text("ApptUNID", DAVES_UNID));

            for (String unid : List.of(MailFileFixture.ENTRY, CHILD)) {
                assertThat(seenBy(MailFileFixture.JANE, unid)).as(unid).isTrue();
            }
        }
    }

    @Test
    void theParentOfOnesOwnSetIsOnesOwn() {
        set("Jane Doe/Acme", MailFileFixture.JANE, parent -> parent.text("ApptUNID", MailFileFixture.ENTRY));

        for (String unid : List.of(MailFileFixture.ENTRY, CHILD)) {
            assertThat(seenBy(MailFileFixture.JANE, unid)).as(unid).isFalse();
            assertThat(seenBy(MailFileFixture.PAUL, unid)).as("a delegate").isFalse();
        }
    }

    @Test
    void aRoomsReservationIsNoEntryAndNotWhoBooksIts() {
        mailFile.entry(meeting(MailFileFixture.JANE).form("Reservation").names("$BusyName", "CN=Room 4/O=Berlin"));
        // What the mail file's preferences say would be the room's in a room's.
        assertThat(mailFile.as(MailFileFixture.JANE).read(Purpose.EDIT).form()).isEqualTo("Reservation");
    }

    @Test
    void aDirectoryThatIsAwayIsNamedAndWhoOnlyLooksSeesTheEntryAsSomebodyElses() {
        mailFile.entry(meeting("jane.doe@acme.example"));
        mailFile.withoutDirectory();

        MeetingException problem = catchThrowableOfType(
                MeetingException.class, () -> mailFile.as(MailFileFixture.JANE).read(Purpose.EDIT));

        mailFile.leave();
        assertThat(problem.code()).isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
        assertThat(mailFile.as(MailFileFixture.JANE).read(Purpose.READ).isOfSomebodyElse())
                .isTrue();
        mailFile.leave();
        mailFile.entry(meeting("Jane Doe/Acme"));
        assertThat(seenBy(MailFileFixture.JANE, MailFileFixture.ENTRY))
                .as("nobody has to be asked")
                .isFalse();
    }
}
