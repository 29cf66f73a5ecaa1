package org.dominomeetings.notes.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.core.entry.EntryReference;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.notes.session.ServerSession;
import org.dominomeetings.notes.testing.MailFileFixture;
import org.dominomeetings.standin.store.NoteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server opens everything; what a person gets of it is what he may have. */
class ReadOnlyEntryStoreTest {
    private static final String SAM = "CN=Sam Stranger/O=Acme";
    private static final String UNSAVED = "00AA00BB00CC00DD00EE00FF00112233";

    @TempDir
    private Path data;

    private MailFileFixture mailFile;
    private ServerSession server;

    @BeforeEach
    void start() {
        mailFile = new MailFileFixture(data);
        mailFile.entry(MailFileFixture.anEntry());
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
        EntryStore entries = new ReadOnlyEntryStore(server, MailFileFixture.JANE);
        EntryReference ref = new EntryReference(name, MailFileFixture.ENTRY);

        assertThat(entries.saved(ref).read(Purpose.READ).subject()).isEqualTo("Budget");
        assertThat(entries.place(ref, Purpose.EDIT).saved())
                .map(CalendarEntry::subject)
                .hasValue("Budget");
        assertThat(place(MailFileFixture.JANE, UNSAVED, Purpose.EDIT).saved()).isEmpty();
        assertThat(place(MailFileFixture.JANE, UNSAVED, Purpose.EDIT).key().toString())
                .isEqualTo("85255E01001356A8/" + UNSAVED);
    }

    @Test
    void aSavedEntryIsNeverWrittenInThisWay() {
        EntryStore entries = new ReadOnlyEntryStore(server, MailFileFixture.JANE);
        EntryReference ref = new EntryReference("mail/jdoe.nsf", MailFileFixture.ENTRY);

        refused(ProblemCode.CLIENT_ONLY, () -> entries.saved(ref).read(Purpose.EDIT));
        refused(ProblemCode.CLIENT_ONLY, () -> entries.saved(ref).write(current -> null));
    }

    @Test
    void aReaderReadsAndNoMore() {
        assertThat(read(MailFileFixture.RITA).subject()).isEqualTo("Budget");
        assertThat(place(MailFileFixture.RITA, MailFileFixture.ENTRY, Purpose.READ)
                        .saved())
                .isPresent();
        refused(ProblemCode.READ_ONLY, () -> place(MailFileFixture.RITA, MailFileFixture.ENTRY, Purpose.EDIT));
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> place(MailFileFixture.RITA, UNSAVED, Purpose.EDIT));
    }

    @Test
    void aDelegateForTheCalendarHasWhatIsPublicAndNothingElse() {
        assertThat(place(MailFileFixture.PAUL, MailFileFixture.ENTRY, Purpose.EDIT)
                        .saved())
                .isPresent();
        assertThat(place(MailFileFixture.PAUL, UNSAVED, Purpose.EDIT).saved()).isEmpty();
        mailFile.entry(MailFileFixture.aPrivateEntry("Room 4"));

        refused(ProblemCode.ENTRY_NOT_FOUND, () -> read(MailFileFixture.PAUL));
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> place(MailFileFixture.PAUL, MailFileFixture.ENTRY, Purpose.READ));
        assertThat(read(MailFileFixture.RITA).subject()).isEqualTo("Budget");
    }

    @Test
    void anAuthorEditsWhatNamesHimAndReadsTheRest() {
        refused(ProblemCode.READ_ONLY, () -> place(MailFileFixture.ANNE, MailFileFixture.ENTRY, Purpose.EDIT));
        mailFile.entry(MailFileFixture.anEntry().authors("From", MailFileFixture.ANNE.toUpperCase(Locale.ROOT)));

        assertThat(place(MailFileFixture.ANNE, MailFileFixture.ENTRY, Purpose.EDIT)
                        .saved())
                .isPresent();
    }

    @Test
    void whomTheReadersLeaveOutFindsNothingWhateverHisLevelIs() {
        mailFile.entry(hiddenFromAllBut(MailFileFixture.RITA));

        refused(ProblemCode.ENTRY_NOT_FOUND, () -> read(MailFileFixture.JANE));
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> place(MailFileFixture.JANE, MailFileFixture.ENTRY, Purpose.EDIT));
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> place(MailFileFixture.PAUL, MailFileFixture.ENTRY, Purpose.EDIT));
        assertThat(read(MailFileFixture.RITA).subject()).isEqualTo("Budget");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*/O=Acme", "CN=Jane Doe/O=Acme"})
    void readersMeanHimByNameBranchOrAll(String reader) {
        mailFile.entry(hiddenFromAllBut(reader));

        assertThat(read(MailFileFixture.JANE).subject()).isEqualTo("Budget");
    }

    @Test
    void anAuthorMayReadWhatReadersKeepFromOthers() {
        mailFile.entry(hiddenFromAllBut(MailFileFixture.RITA).authors("From", MailFileFixture.JANE));

        assertThat(read(MailFileFixture.JANE).subject()).isEqualTo("Budget");
    }

    @Test
    void whatWasDeletedIsNotTakenForAnEntryThatWasNeverSaved() {
        mailFile.delete();

        refused(ProblemCode.ENTRY_NOT_FOUND, () -> place(MailFileFixture.JANE, MailFileFixture.ENTRY, Purpose.EDIT));
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> read(MailFileFixture.JANE));
    }

    @Test
    void aStrangerFindsNothing() {
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> read(SAM));
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> place(SAM, UNSAVED, Purpose.READ));
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> place("*/O=Acme", MailFileFixture.ENTRY, Purpose.READ));
    }

    @Test
    void theMailFileHasToBeNamedAndToBeThere() {
        EntryStore entries = new ReadOnlyEntryStore(server, MailFileFixture.JANE);

        refused(ProblemCode.MISSING_MEMBER, () -> entries.place(new EntryReference(null, UNSAVED), Purpose.READ));
        for (String name : new String[] {"mail/none.nsf", "", "../data/mail/jdoe.nsf", "0000000000000000"}) {
            refused(ProblemCode.ENTRY_NOT_FOUND, () -> entries.place(new EntryReference(name, UNSAVED), Purpose.READ));
        }
        refused(ProblemCode.ENTRY_NOT_FOUND, () -> place(MailFileFixture.JANE, "none", Purpose.READ));
    }

    private static NoteBuilder hiddenFromAllBut(String reader) {
        return MailFileFixture.anEntry().readers("DocReaders", reader, "LocalDomainServers", "CN=acme01/O=Acme");
    }

    private CalendarEntry read(String person) {
        return new ReadOnlyEntryStore(server, person)
                .saved(new EntryReference("mail/jdoe.nsf", MailFileFixture.ENTRY))
                .read(Purpose.READ);
    }

    private EntryStore.Place place(String person, String unid, Purpose purpose) {
        return new ReadOnlyEntryStore(server, person).place(new EntryReference("mail/jdoe.nsf", unid), purpose);
    }

    private static void refused(ProblemCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        MeetingException.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
