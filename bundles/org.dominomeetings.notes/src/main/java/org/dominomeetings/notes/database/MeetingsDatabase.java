package org.dominomeetings.notes.database;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import lotus.domino.ACL;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.notes.session.Recycler;
import org.dominomeetings.notes.session.ServerSession;
import org.jspecify.annotations.Nullable;

/**
 * The database {@code meetings.nsf} with ledger and accounts. A document's UNID is worked out from what it is about, so
 * that it is found without a view, whose index may be stale, and made once only: Domino refuses to save a new document
 * under a UNID that is there already (HCL Designer help, UniversalID, Document, Java).
 */
public final class MeetingsDatabase {
    /** Attempts of a {@link #replace}; one is enough unless a person clicks in several windows at a time. */
    private static final int REPLACE_TRIES = 5;

    /** Lock for making the database: the first two requests must not make two. */
    private static final Object MAKING = new Object();

    private final ServerSession session;
    private final DatabaseLocation place;
    private final UnreadableDocuments unreadable = new UnreadableDocuments();
    private volatile @Nullable String refusal;
    private volatile boolean failedToWrite;

    /**
     * @param server name of the server whose replica is the ledger, in any form; empty for this server
     * @param path below its data directory
     */
    public MeetingsDatabase(ServerSession session, String server, String path) {
        this.session = session;
        this.place = new DatabaseLocation(server, path);
    }

    /**
     * Creates the database if it is missing on the arbiter, and checks that it is no copy of another server's, which
     * must not be used. To be called once, before anything else.
     *
     * @param administrators names of people and groups who manage a database that is made now
     * @throws MeetingException {@code ledger-unavailable} if there is none and it cannot be made, or it is a copy
     */
    public void prepare(Collection<String> administrators) {
        session.execute((notes, handles) -> {
            if (place.isHere(notes, handles)) {
                synchronized (MAKING) {
                    Database there = place.open(notes, handles);
                    Database database = there == null ? place.make(notes, administrators, handles) : there;
                    if (there != null && database.getCurrentAccessLevel() == ACL.LEVEL_MANAGER) {
                        new AccessControlList(database, handles).keepNamesUp(notes.getServerName());
                    }
                    refusal = new ArbiterDocument(database, handles)
                            .claim(place.arbiter(notes, handles), place.isHereByName(notes, handles))
                            .orElse(null);
                }
            }
        });
        check();
    }

    /** Whether this server is the arbiter, whose replica is the ledger. */
    public boolean isHere() {
        return session.run(place::isHere);
    }

    /** The findings about the database; never that it is out of reach, which {@link #check} says. */
    public List<Finding> findings() {
        return session.run((notes, handles) -> {
            Database database = place.open(notes, handles);
            return database == null
                    ? Collections.emptyList()
                    : new DatabaseFindings(notes, handles).find(place, database);
        });
    }

    /** The stored documents that were found to be unreadable. */
    public UnreadableDocuments unreadable() {
        return unreadable;
    }

    /** Whether a person has Manager access to the database, and so may be told its findings. */
    public boolean isManagedBy(String person) {
        return run((database, handles) -> database.queryAccess(person) == ACL.LEVEL_MANAGER);
    }

    /** A piece of work on the database. */
    public interface Work<T> {
        public T run(Database database, Recycler handles) throws NotesException;
    }

    /** A piece of work that has no result. */
    public interface Task {
        public void run(Database database, Recycler handles) throws NotesException;
    }

    /** Writes the items of a document that is about to be saved. */
    public interface Fill {
        void fill(Document document, Recycler handles) throws NotesException;
    }

    public <T> T run(Work<T> work) {
        return session.run((notes, handles) -> {
            String refused = refusal;
            if (refused != null) {
                throw unavailable(refused);
            }
            Database database = place.open(notes, handles);
            if (database == null) {
                throw unavailable(place.path() + " cannot be opened on " + place.arbiter(notes, handles));
            }
            return work.run(database, handles);
        });
    }

    /** As {@link #run}, of work that has no result. */
    public void execute(Task task) {
        run((database, handles) -> {
            task.run(database, handles);
            return true;
        });
    }

    /** @throws MeetingException {@code ledger-unavailable} if the database cannot be opened */
    public void check() {
        execute((database, handles) -> {});
    }

    /**
     * Checks that the database can be written, by saving a document without content, one for each server.
     *
     * @throws MeetingException {@code ledger-unavailable} if the database cannot be written: it may be on a disk that
     *     is full or read-only
     */
    public void checkWritable() {
        replace(
                DocumentAccess.unid("health", session.serverName()),
                (document, handles) -> new ItemWriter(document, handles).text("Form", "MeetingHealth"));
    }

    /** Whether the last write here has failed. */
    public boolean hasFailedToWrite() {
        return failedToWrite;
    }

    private static MeetingException unavailable(String why) {
        return MeetingException.because(new IllegalStateException(why), ProblemCode.LEDGER_UNAVAILABLE);
    }

    /**
     * Writes a document by compare and set.
     *
     * @param revision of the document as it is to be; the one kept must be the one before, or none for the first
     * @return false if it is not, or somebody else saved at the same moment
     */
    public boolean write(String unid, int revision, Fill items) {
        return write((database, handles) -> unid, revision, items);
    }

    /** As {@link #write(String, int, Fill)}, of a document whose universal id is worked out from what there is. */
    public boolean write(Work<String> place, int revision, Fill items) {
        try {
            boolean written = compareAndSet(place, revision, items);
            failedToWrite = false;
            return written;
        } catch (RuntimeException failed) {
            failedToWrite = true;
            throw failed;
        }
    }

    private boolean compareAndSet(Work<String> place, int revision, Fill items) {
        return run((database, handles) -> {
            String unid = place.run(database, handles);
            Document kept = DocumentAccess.find(database, unid, handles);
            int keptRevision = kept == null ? 0 : kept.getItemValueInteger("Revision");
            if (keptRevision != revision - 1) {
                return false;
            }
            Document document = kept == null ? DocumentAccess.create(database, unid, handles) : kept;
            handles.keep(document.replaceItemValue("Revision", revision));
            items.fill(document, handles);
            return kept == null
                    ? DocumentAccess.saveNew(database, document, unid, handles)
                    : document.save(false, false);
        });
    }

    /**
     * Writes a document whatever its revision is, and again where somebody else saved at the same moment.
     *
     * @throws MeetingException {@code ledger-unavailable} if somebody else always was faster
     */
    public void replace(String unid, Fill items) {
        for (int tries = 0; tries < REPLACE_TRIES; tries++) {
            int kept = run((database, handles) -> {
                Document document = DocumentAccess.find(database, unid, handles);
                return document == null ? 0 : document.getItemValueInteger("Revision");
            });
            if (write(unid, kept + 1, items)) {
                return;
            }
        }
        throw MeetingException.of(ProblemCode.LEDGER_UNAVAILABLE);
    }
}
