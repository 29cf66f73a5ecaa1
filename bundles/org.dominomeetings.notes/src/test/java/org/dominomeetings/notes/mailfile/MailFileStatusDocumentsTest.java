package org.dominomeetings.notes.mailfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import lotus.domino.Item;
import org.dominomeetings.core.account.OwnAccounts.AccountStatus;
import org.dominomeetings.core.account.status.StatusDocument;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.notes.directory.DirectoryPersonIds;
import org.dominomeetings.notes.session.ServerSession;
import org.dominomeetings.notes.testing.MeetingsServerFixture;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.Privilege;
import org.dominomeetings.standin.admin.PersonAdministration;
import org.dominomeetings.standin.admin.PersonRename;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.ItemFlag;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.store.NsfFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailFileStatusDocumentsTest {
    private static final String JANE = "CN=Jane Doe/O=Acme";
    private static final String SMITH = "CN=Jane Smith/O=Acme";
    private static final String MAIL = "mail/jdoe.nsf";
    private static final Instant SINCE = Instant.parse("2026-11-20T08:30:15Z");
    private static final StatusDocument WEBEX =
            StatusDocument.of("webex", "Webex", AccountStatus.ACTIVE, "jane@acme.example", SINCE);
    private static final StatusDocument JITSI = StatusDocument.withoutAccount("jitsi", "Jitsi");

    @TempDir
    private Path data;

    @TempDir
    private Path otherData;

    private MeetingsServerFixture server;
    private DirectoryPersonIds people;
    private MailFileStatusDocuments documents;
    private Duration uptime = Duration.ZERO;
    private Duration slowness = Duration.ZERO;

    @BeforeEach
    void start() {
        server = new MeetingsServerFixture(data);
        people = new DirectoryPersonIds(server.session);
        documents = new MailFileStatusDocuments(server.session, people, new SlowClock());
    }

    @AfterEach
    void stop() {
        assertThat(server.server.handles().leaked()).isEmpty();
        assertThat(server.server.handles().misuse()).isEmpty();
        server.close();
    }

    @Test
    void writesOneDocumentForEachServiceWithTheItemsThatFormsAndViewsRead() {
        janeWithMail();

        write(List.of(WEBEX, JITSI), Locale.GERMAN);

        assertThat(shown(MAIL)).hasSize(2);
        Note webex = shown(MAIL, "webex");
        assertThat(webex.text("dmLabel")).isEqualTo("Webex");
        assertThat(webex.text("dmState")).isEqualTo("active");
        assertThat(webex.text("dmMessage")).isEqualTo("Verbunden.");
        assertThat(webex.text("dmAccountName")).isEqualTo("jane@acme.example");
        NoteItem since = webex.item("dmSince").orElseThrow();
        assertThat(since.apiType()).isEqualTo(Item.DATETIMES);
        assertThat(((NotesTime) since.values().get(0)).instant(ZoneOffset.UTC)).isEqualTo(SINCE);
        assertThat(webex.item("ExcludeFromView").orElseThrow().texts()).containsExactly("A", "D", "S");
        NoteItem readers = webex.item("dmReaders").orElseThrow();
        assertThat(readers.has(ItemFlag.READERS)).isTrue();
        assertThat(readers.texts()).containsExactly(JANE, "LocalDomainServers", MeetingsServerFixture.NAME);
        assertThat(webex.item("$PublicAccess")).isEmpty();
        Note jitsi = shown(MAIL, "jitsi");
        assertThat(jitsi.text("dmState")).isEqualTo("active");
        assertThat(jitsi.text("dmMessage")).isEqualTo("Kann ohne Konto verwendet werden.");
        assertThat(jitsi.item("dmAccountName")).isEmpty();
        assertThat(jitsi.item("dmSince")).isEmpty();
    }

    @Test
    void whatIsUnchangedIsNotSaved() {
        janeWithMail();
        write(List.of(WEBEX, JITSI), Locale.GERMAN);
        long changes = server.folder(MAIL).changes();

        write(List.of(WEBEX, JITSI), null);
        write(List.of(WEBEX, JITSI), Locale.GERMANY);

        assertThat(server.folder(MAIL).changes()).isEqualTo(changes);
        assertThat(shown(MAIL, "webex").sequence()).isEqualTo(1);
    }

    @Test
    void oneChangeIsOneSaveOfOneDocumentInTheLanguageThatItHas() {
        janeWithMail();
        write(List.of(WEBEX, JITSI), Locale.GERMAN);

        write(List.of(StatusDocument.of("webex", "Webex", AccountStatus.NEEDS_RECONNECT, null, null), JITSI), null);

        Note webex = shown(MAIL, "webex");
        assertThat(webex.sequence()).isEqualTo(2);
        assertThat(webex.text("dmState")).isEqualTo("needs_reconnect");
        assertThat(webex.text("dmMessage")).endsWith("bitte verbinden Sie es neu.");
        assertThat(webex.item("dmAccountName")).isEmpty();
        assertThat(webex.item("dmSince")).isEmpty();
        assertThat(shown(MAIL, "jitsi").sequence()).isEqualTo(1);
    }

    @Test
    void aWithdrawnDocumentIsSelectedByNoViewLeavesNoStubAndComesBack() {
        janeWithMail();
        write(List.of(WEBEX), null);
        String unid = shown(MAIL, "webex").unid();

        documents.write(jane(), List.of(), List.of("webex", "zoom"), null);

        assertThat(shown(MAIL)).isEmpty();
        Note withdrawn = server.folder(MAIL).find(unid);
        assertThat(withdrawn.deleted()).isFalse();
        assertThat(withdrawn.text("dmState")).isEqualTo("not_connected");
        assertThat(withdrawn.item("dmAccountName")).isEmpty();
        assertThat(withdrawn.item("dmSince")).isEmpty();
        assertThat(withdrawn.item("dmReaders").orElseThrow().has(ItemFlag.READERS))
                .isTrue();
        documents.write(jane(), List.of(), List.of("webex", "zoom"), null);
        assertThat(server.folder(MAIL).find(unid).sequence())
                .as("withdrawn once")
                .isEqualTo(2);

        write(List.of(WEBEX), null);
        assertThat(shown(MAIL, "webex").unid()).isEqualTo(unid);
    }

    @Test
    void whoDeletesADocumentInNotesGetsAnotherAndNotTwoWhenTheStubIsPurged() {
        janeWithMail();
        write(List.of(WEBEX), null);
        Note first = shown(MAIL, "webex");
        delete(first);

        write(List.of(WEBEX), null);
        Note second = shown(MAIL, "webex");
        assertThat(second.unid()).isNotEqualTo(first.unid());
        server.folder(MAIL).purge(first.unid());
        write(List.of(WEBEX), null);
        assertThat(shown(MAIL)).hasSize(1);

        // A replica may bring the first one back.
        server.folder(MAIL).put(first);
        write(List.of(WEBEX), null);
        assertThat(shown(MAIL)).hasSize(1);
    }

    @Test
    void afterThreeDeletionsSomebodyHasToLookAtIt() {
        janeWithMail();
        for (int i = 0; i < 3; i++) {
            write(List.of(WEBEX), null);
            delete(shown(MAIL, "webex"));
        }

        assertThat(refusal()).contains("Webex has been deleted 3 times");
    }

    @Test
    void somebodyElsesSaveAtThatMomentIsMergedWith() {
        janeWithMail();
        write(List.of(WEBEX), null);
        List<StatusDocument> changed = List.of(StatusDocument.of("webex", "Webex", AccountStatus.PENDING, null, SINCE));
        List<String> events = new ArrayList<>();
        List<StatusDocument> steppedInto = new AbstractList<>() {
            @Override
            public Iterator<StatusDocument> iterator() {
                events.add("look");
                if (events.size() == 2) {
                    // Between opening the documents and saving them.
                    Note kept = shown(MAIL, "webex");
                    NoteItem theirs = NoteItem.of("Theirs", Item.TEXT, List.of("kept"));
                    server.folder(MAIL).put(later(kept.with(theirs)));
                }
                return changed.iterator();
            }

            @Override
            public StatusDocument get(int index) {
                return changed.get(index);
            }

            @Override
            public int size() {
                return changed.size();
            }
        };

        documents.write(jane(), steppedInto, List.of(), null);

        Note webex = shown(MAIL, "webex");
        assertThat(webex.text("Theirs")).isEqualTo("kept");
        assertThat(webex.text("dmState")).isEqualTo("pending");
        assertThat(events).hasSizeGreaterThan(2);
        assertThat(server.folder(MAIL).documents())
                .noneMatch(note -> note.item(Note.CONFLICT).isPresent());
    }

    @Test
    void readersThatSomebodyTookOffAndPublicAccessThatSomebodyGaveAreMended() {
        janeWithMail();
        write(List.of(WEBEX), null);
        Note kept = shown(MAIL, "webex");
        NoteItem plain = NoteItem.of("dmReaders", Item.TEXT, List.of(JANE, "LocalDomainServers", "CN=acme01/O=Acme"));
        server.folder(MAIL).put(later(kept.with(plain).with(NoteItem.of("$PublicAccess", Item.TEXT, List.of("1")))));

        write(List.of(WEBEX), null);

        Note mended = shown(MAIL, "webex");
        assertThat(mended.item("dmReaders").orElseThrow().has(ItemFlag.READERS)).isTrue();
        assertThat(mended.item("$PublicAccess")).isEmpty();
    }

    @Test
    void aServerThatHasEnteredItselfStaysAmongTheReaders() {
        janeWithMail();
        write(List.of(WEBEX), null);
        Note kept = shown(MAIL, "webex");
        NoteItem withOther = kept.item("dmReaders").orElseThrow();
        server.folder(MAIL)
                .put(later(kept.with(new NoteItem(
                        "dmReaders",
                        withOther.type(),
                        true,
                        List.of("Jane Doe/Acme", "localdomainservers", "acme01/Acme", MeetingsServerFixture.OTHER),
                        withOther.flags(),
                        null))));
        long changes = server.folder(MAIL).changes();

        write(List.of(WEBEX), null);

        assertThat(server.folder(MAIL).changes())
                .as("the same names, spelt otherwise")
                .isEqualTo(changes);
    }

    @Test
    void aRenamedPersonKeepsTheDocumentsAndWhoIsGivenTheNameReadsNone() {
        janeWithMail();
        write(List.of(WEBEX), null);
        String id = jane();
        String unid = shown(MAIL, "webex").unid();
        new PersonRename(server.server.domain()).rename(JANE, SMITH);
        // As in a mail file that the Administration Process has left out.
        NoteItem readers = shown(MAIL, "webex").item("dmReaders").orElseThrow();
        server.folder(MAIL)
                .put(later(shown(MAIL, "webex")
                        .with(new NoteItem(
                                "dmReaders",
                                readers.type(),
                                true,
                                List.of(JANE, "LocalDomainServers", MeetingsServerFixture.NAME),
                                readers.flags(),
                                null))));

        documents.write(id, List.of(WEBEX), List.of(), null);

        assertThat(people.id(SMITH)).isEqualTo(id);
        Note webex = shown(MAIL, "webex");
        assertThat(webex.unid()).isEqualTo(unid);
        assertThat(webex.item("dmReaders").orElseThrow().texts())
                .containsExactly(SMITH, "LocalDomainServers", MeetingsServerFixture.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail\\jdoe", "mail/jdoe", "mail/jdoe.nsf", " mail\\jdoe.nsf "})
    void findsTheMailFileHoweverTheDirectoryWritesItsPath(String path) {
        mailFile(data, MAIL, AccessLevel.MANAGER);
        person(path, "acme01/Acme");

        write(List.of(WEBEX), null);

        assertThat(shown(MAIL)).hasSize(1);
    }

    @Test
    void whoHasNoMailFileOrNoPersonDocumentHasNoDocuments() {
        person("", MeetingsServerFixture.NAME);

        write(List.of(WEBEX), null);
        documents.write("name/cn=ldap person/o=elsewhere", List.of(WEBEX), List.of(), null);
        documents.write("person/00000000000000000000000000000000", List.of(WEBEX), List.of(), null);

        assertThat(server.server.saves().counts()).isEmpty();
    }

    @Test
    void aMailFileOnAnotherServerIsWrittenThere() {
        DominoServer other = server.other(otherData);
        mailFile(otherData, MAIL, AccessLevel.EDITOR);
        other.data().readAgain();
        person("mail\\jdoe", MeetingsServerFixture.OTHER);

        write(List.of(WEBEX), null);

        assertThat(other.data().database(MAIL).orElseThrow().documents())
                .singleElement()
                .satisfies(note -> assertThat(note.text("dmService")).isEqualTo("webex"));
    }

    @Test
    void aMailServerThatDoesNotAnswerIsLeftAloneForAWhile() {
        DominoServer other = server.other(otherData);
        mailFile(otherData, MAIL, AccessLevel.EDITOR);
        other.data().readAgain();
        person("mail\\jdoe", MeetingsServerFixture.OTHER);
        other.setReachable(false);
        slowness = Duration.ofSeconds(6);
        assertThat(refusal()).isEqualTo("mail\\jdoe on CN=acme02/O=Acme: it cannot be opened");

        other.setReachable(true);
        slowness = Duration.ZERO;
        assertThat(refusal()).contains("has not answered a short while ago");
        uptime = uptime.plus(Duration.ofMinutes(10));
        write(List.of(WEBEX), null);

        assertThat(other.data().database(MAIL).orElseThrow().documents()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOACCESS", "READER", "AUTHOR"})
    void aServerWithoutTheRightToItSaysWhichMailFileThatIs(String level) {
        mailFile(data, MAIL, AccessLevel.valueOf(level));
        person(MAIL, MeetingsServerFixture.NAME);

        assertThat(refusal()).startsWith(MAIL + " on " + MeetingsServerFixture.NAME + ": ");

        assertThat(server.folder(MAIL).documents()).isEmpty();
    }

    /** Who may change his own Person document can have it point anywhere. */
    @Test
    void nothingIsWrittenWhereThePersonCouldNotWriteHimself() {
        NsfFolder.create(
                data,
                "mail/boss.nsf",
                new DatabaseInfo(
                        "Boss",
                        "85255E01001356B0",
                        Acl.of(
                                AclEntry.of(Acl.DEFAULT, AccessLevel.READER),
                                AclEntry.of(MeetingsServerFixture.NAME, AccessLevel.MANAGER))));
        server.server.data().readAgain();
        person("mail/boss.nsf", MeetingsServerFixture.NAME);

        assertThat(refusal()).contains("CN=Jane Doe/O=Acme is no Editor there");

        assertThat(server.folder("mail/boss.nsf").documents()).isEmpty();
    }

    @Test
    void twoServersWriteTheSameDocument() {
        janeWithMail();
        write(List.of(WEBEX), null);

        try (ServerSession another = new ServerSession()) {
            new MailFileStatusDocuments(another, new DirectoryPersonIds(another), new SlowClock())
                    .write(jane(), List.of(WEBEX, JITSI), List.of(), null);
        }

        assertThat(shown(MAIL)).hasSize(2);
        assertThat(shown(MAIL, "webex").sequence()).isEqualTo(1);
    }

    private String refusal() {
        MeetingException refused = catchThrowableOfType(MeetingException.class, () -> write(List.of(WEBEX), null));
        assertThat(refused.code()).isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
        return refused.getCause().getMessage();
    }

    private void write(List<StatusDocument> shown, Locale language) {
        documents.write(jane(), shown, List.of("zoom"), language);
    }

    private String jane() {
        return people.id(JANE);
    }

    private void janeWithMail() {
        new PersonAdministration(server.server).create(JANE, "jane@acme.example", "");
        mailFile(data, MAIL, AccessLevel.MANAGER);
        Note person = new PersonAdministration(server.server).person(JANE).orElseThrow();
        server.folder("names.nsf").put(person.with(NoteItem.of("MailFile", Item.TEXT, List.of("mail\\jdoe"))));
    }

    private void person(String mailFile, String mailServer) {
        server.folder("names.nsf")
                .put(new NoteBuilder()
                        .created(MeetingsServerFixture.START)
                        .form("Person")
                        .text("Type", "Person")
                        .names("FullName", JANE, "Jane Doe")
                        .text("MailServer", mailServer)
                        .text("MailFile", mailFile)
                        .build());
    }

    private void mailFile(Path folder, String path, AccessLevel ofServer) {
        NsfFolder.create(
                folder,
                path,
                new DatabaseInfo(
                        "Jane Doe",
                        "85255E01001356A8",
                        Acl.of(
                                AclEntry.of(Acl.DEFAULT, AccessLevel.NOACCESS),
                                AclEntry.of(MeetingsServerFixture.NAME, ofServer),
                                AclEntry.of(JANE, AccessLevel.MANAGER, Privilege.DELETE_DOCS))));
        server.server.data().readAgain();
    }

    private List<Note> shown(String path) {
        return server.folder(path).documents().stream()
                .filter(note -> note.text("Form").equals("dmAccount"))
                .toList();
    }

    private Note shown(String path, String service) {
        return shown(path).stream()
                .filter(note -> note.text("dmService").equals(service))
                .findFirst()
                .orElseThrow();
    }

    private void delete(Note note) {
        server.folder(MAIL)
                .put(new Note(
                        note.unid(),
                        note.sequence() + 1,
                        note.created(),
                        MeetingsServerFixture.START,
                        true,
                        List.of(),
                        List.of()));
    }

    private static Note later(Note note) {
        return new Note(
                note.unid(), note.sequence() + 1, note.created(), note.modified(), false, note.prolog(), note.items());
    }

    /** Each look at it comes as much later as Domino takes for its work. */
    private final class SlowClock implements Clock {
        @Override
        public Instant now() {
            return MeetingsServerFixture.START;
        }

        @Override
        public Duration uptime() {
            uptime = uptime.plus(slowness);
            return uptime;
        }

        @Override
        public boolean sleep(Duration length) {
            throw new IllegalStateException("nothing here has to wait");
        }
    }
}
