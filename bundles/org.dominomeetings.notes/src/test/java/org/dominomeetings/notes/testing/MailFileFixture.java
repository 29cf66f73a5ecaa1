package org.dominomeetings.notes.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Vector;
import java.util.concurrent.CompletableFuture;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import lotus.domino.NotesFactory;
import lotus.domino.NotesThread;
import lotus.domino.Session;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryReference;
import org.dominomeetings.notes.entries.UserEntryStore;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.HttpContext;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.Privilege;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NsfFolder;

/** Jane's mail file on a stand-in server, with people of each kind of access, in the request of one of them. */
public final class MailFileFixture implements AutoCloseable {
    public static final String JANE = "CN=Jane Doe/O=Acme";
    public static final String RITA = "CN=Rita Reader/O=Acme";
    public static final String PAUL = "CN=Paul Public/O=Acme";
    public static final String ANNE = "CN=Anne Author/O=Acme";
    public static final String ENTRY = "5A3C1E0000000000C125880000000001";

    private static final String SERVER = "CN=acme01/O=Acme";
    private static final String PATH = "mail/jdoe.nsf";
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final DominoServer server;
    private final NsfFolder folder;
    private final NsfFolder names;

    public MailFileFixture(Path data) {
        Acl acl = Acl.of(
                AclEntry.of(Acl.DEFAULT, AccessLevel.NOACCESS),
                AclEntry.of(SERVER, AccessLevel.MANAGER, Privilege.DELETE_DOCS),
                AclEntry.of(JANE, AccessLevel.EDITOR, Privilege.CREATE_DOCS),
                AclEntry.of(RITA, AccessLevel.READER),
                AclEntry.of(ANNE, AccessLevel.AUTHOR),
                AclEntry.of(PAUL, AccessLevel.NOACCESS, Privilege.READ_PUBLIC, Privilege.WRITE_PUBLIC));
        NsfFolder.create(data, PATH, new DatabaseInfo("Jane Doe", "85255E01001356A8", acl));
        NsfFolder.create(data, "names.nsf", new DatabaseInfo("Directory", "0000000000000001", acl));
        server = DominoServer.start(data, SERVER, Clock.fixed(NOW, ZoneOffset.UTC));
        folder = server.data().database(PATH).orElseThrow();
        names = server.data().database("names.nsf").orElseThrow();
    }

    /** Jane's preferences say that the mail file is hers. */
    public MailFileFixture ofJane() {
        folder.put(new NoteBuilder()
                .form("CalendarProfile")
                .text("$Name", Note.nameOfProfile("CalendarProfile"))
                .names("Owner", JANE)
                .build());
        return this;
    }

    /** The Directory gets a person. */
    public void person(NoteBuilder person) {
        names.put(person.form("Person").text("Type", "Person").build());
    }

    /** The Directory is gone. */
    public void withoutDirectory() {
        try {
            Files.delete(server.data().path().resolve("names.nsf/database.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.data().readAgain();
    }

    /** Puts an entry of Jane's in place of the one there was; of items that were given twice the last counts. */
    public void entry(NoteBuilder entry) {
        Note note = entry.build();
        Note once = note;
        for (NoteItem item : note.items()) {
            once = once.with(item);
        }
        folder.put(once);
    }

    /** An entry that all may see who see the calendar. */
    public static NoteBuilder anEntry() {
        return aPrivateEntry("Room 4").text("$PublicAccess", "1");
    }

    public static NoteBuilder aPrivateEntry(String... location) {
        return new NoteBuilder(ENTRY)
                .created(NOW.minusSeconds(60))
                .form("Appointment")
                .text("Subject", "Budget")
                .text("Location", location);
    }

    /** The entry, in a request of that person's to the mail file. */
    public EntryDocument as(String person) {
        return as(person, ENTRY);
    }

    public EntryDocument as(String person, String unid) {
        HttpContext.enter(person, PATH);
        return new UserEntryStore().saved(new EntryReference(null, unid));
    }

    /** The values of an item as they are saved. */
    public Vector<?> saved(String item) {
        return saved(ENTRY, item);
    }

    public Vector<?> saved(String unid, String item) {
        return asServer(unid, document -> document.getItemValue(item));
    }

    /** What somebody else types and saves. */
    public void typed(String item, String value) {
        asServer(ENTRY, document -> {
            document.replaceItemValue(item, value).recycle();
            assertThat(document.save(true)).isTrue();
            return null;
        });
    }

    /** Somebody deletes the entry; its stub stays. */
    public void delete() {
        asServer(ENTRY, document -> document.remove(true));
    }

    private interface Work<T> {
        T on(Document document) throws NotesException;
    }

    private static <T> T asServer(String unid, Work<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        NotesThread thread = new NotesThread() {
            @Override
            public void runNotes() {
                try {
                    Session session = NotesFactory.createSession();
                    Database database = session.getDatabase("", PATH);
                    done.complete(work.on(database.getDocumentByUNID(unid)));
                    session.recycle();
                } catch (NotesException | RuntimeException e) {
                    done.completeExceptionally(e);
                }
            }
        };
        thread.start();
        return done.join();
    }

    public void leave() {
        HttpContext.leave();
    }

    /** Our objects that were not recycled when their request ended, by type. */
    public Map<String, Integer> leaked() {
        return server.handles().leaked();
    }

    @Override
    public void close() {
        server.close();
    }
}
