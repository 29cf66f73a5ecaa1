package org.dominomeetings.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.Entries;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.core.entry.EntryRef;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.standin.store.NoteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server opens everything; what a person gets of it is what he may have. */
class PersonEntriesTest {
    private static final String SAM = "CN=Sam Stranger/O=Acme";
    private static final String UNSAVED = "00AA00BB00CC00DD00EE00FF00112233";

    @TempDir
    private Path data;

    private MailFile mailFile;
    private ServerSession server;

    @BeforeEach
    void start() {
        mailFile = new MailFile(data);
        mailFile.entry(MailFile.anEntry());
        server = new ServerSession();
    }

    @AfterEach
    void stop() {
        server.close();
        assertThat(mailFile.leaked()).isEmpty();
        mailFile.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail/jdoe.nsf", "85255E01001356A8", "85255E01:001356A8"})
    void theOwnerReadsAndEditsByPathAndByReplicaId(String name) {
        Entries entries = new PersonEntries(server, MailFile.JANE);
        EntryRef ref = new EntryRef(name, MailFile.ENTRY);

        assertThat(entries.saved(ref).read(Purpose.READ).subject()).isEqualTo("Budget");
        assertThat(entries.place(ref, Purpose.EDIT).saved())
                .map(CalendarEntry::subject)
                .hasValue("Budget");
        assertThat(place(MailFile.JANE, UNSAVED, Purpose.EDIT).saved()).isEmpty();
        assertThat(place(MailFile.JANE, UNSAVED, Purpose.EDIT).key().toString())
                .isEqualTo("85255E01001356A8/" + UNSAVED);
    }

    @Test
    void aSavedEntryIsNeverWrittenInThisWay() {
        Entries entries = new PersonEntries(server, MailFile.JANE);
        EntryRef ref = new EntryRef("mail/jdoe.nsf", MailFile.ENTRY);

        refused(ProblemCode.CLIENT_ONLY, () -> entries.saved(ref).read(Purpose.EDIT));
        refused(ProblemCode.CLIENT_ONLY, () -> entries.saved(ref).write(current -> null));
    }

    @Test
    void aReaderReadsAndNoMore() {
        assertThat(read(MailFile.RITA).subject()).isEqualTo("Budget");
        assertThat(place(MailFile.RITA, MailFile.ENTRY, Purpose.READ).saved()).isPresent();
        refused(ProblemCode.READ_ONLY, () -> place(MailFile.RITA, MailFile.ENTRY, Purpose.EDIT));
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> place(MailFile.RITA, UNSAVED, Purpose.EDIT));
    }

    @Test
    void aDelegateForTheCalendarHasWhatIsPublicAndNothingElse() {
        assertThat(place(MailFile.PAUL, MailFile.ENTRY, Purpose.EDIT).saved()).isPresent();
        assertThat(place(MailFile.PAUL, UNSAVED, Purpose.EDIT).saved()).isEmpty();
        mailFile.entry(MailFile.aPrivateEntry("Room 4"));

        refused(ProblemCode.ENTRY_NOT_FOUND, () -> read(MailFile.PAUL));
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> place(MailFile.PAUL, MailFile.ENTRY, Purpose.READ));
        assertThat(read(MailFile.RITA).subject()).isEqualTo("Budget");
    }

    @Test
    void anAuthorEditsWhatNamesHimAndReadsTheRest() {
        refused(ProblemCode.READ_ONLY, () -> place(MailFile.ANNE, MailFile.ENTRY, Purpose.EDIT));
        mailFile.entry(MailFile.anEntry().authors("From", MailFile.ANNE.toUpperCase(Locale.ROOT)));

        assertThat(place(MailFile.ANNE, MailFile.ENTRY, Purpose.EDIT).saved()).isPresent();
    }

    @Test
    void whomTheReadersLeaveOutFindsNothingWhateverHisLevelIs() {
        mailFile.entry(hiddenFromAllBut(MailFile.RITA));

        refused(ProblemCode.ENTRY_NOT_FOUND, () -> read(MailFile.JANE));
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> place(MailFile.JANE, MailFile.ENTRY, Purpose.EDIT));
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> place(MailFile.PAUL, MailFile.ENTRY, Purpose.EDIT));
        assertThat(read(MailFile.RITA).subject()).isEqualTo("Budget");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*/O=Acme", "CN=Jane Doe/O=Acme"})
    void readersMeanHimByNameBranchOrAll(String reader) {
        mailFile.entry(hiddenFromAllBut(reader));

        assertThat(read(MailFile.JANE).subject()).isEqualTo("Budget");
    }

    @Test
    void anAuthorMayReadWhatReadersKeepFromOthers() {
        mailFile.entry(hiddenFromAllBut(MailFile.RITA).authors("From", MailFile.JANE));

        assertThat(read(MailFile.JANE).subject()).isEqualTo("Budget");
    }

    @Test
    void whatWasDeletedIsNotTakenForAnEntryThatWasNeverSaved() {
        mailFile.delete();

        refused(ProblemCode.ENTRY_NOT_FOUND, () -> place(MailFile.JANE, MailFile.ENTRY, Purpose.EDIT));
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> read(MailFile.JANE));
    }

    @Test
    void aStrangerFindsNothing() {
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> read(SAM));
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> place(SAM, UNSAVED, Purpose.READ));
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> place("*/O=Acme", MailFile.ENTRY, Purpose.READ));
    }

    @Test
    void theMailFileHasToBeNamedAndToBeThere() {
        Entries entries = new PersonEntries(server, MailFile.JANE);

        refused(ProblemCode.MISSING_MEMBER, () -> entries.place(new EntryRef(null, UNSAVED), Purpose.READ));
        for (String name : new String[] {"mail/none.nsf", "", "../data/mail/jdoe.nsf", "0000000000000000"}) {
            refused(ProblemCode.ENTRY_NOT_FOUND, () -> entries.place(new EntryRef(name, UNSAVED), Purpose.READ));
        }
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> place(MailFile.JANE, "none", Purpose.READ));
    }

    private static NoteBuilder hiddenFromAllBut(String reader) {
        return MailFile.anEntry().readers("DocReaders", reader, "LocalDomainServers", "CN=acme01/O=Acme");
    }

    private CalendarEntry read(String person) {
        return new PersonEntries(server, person)
                .saved(new EntryRef("mail/jdoe.nsf", MailFile.ENTRY))
                .read(Purpose.READ);
    }

    private Entries.Place place(String person, String unid, Purpose purpose) {
        return new PersonEntries(server, person).place(new EntryRef("mail/jdoe.nsf", unid), purpose);
    }

    private static void refused(ProblemCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        MeetingProblem.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
