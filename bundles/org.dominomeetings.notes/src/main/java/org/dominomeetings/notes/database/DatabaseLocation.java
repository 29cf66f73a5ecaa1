package org.dominomeetings.notes.database;

import java.util.Collection;
import java.util.Optional;
import lotus.domino.Database;
import lotus.domino.DbDirectory;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.notes.session.Recycler;
import org.jspecify.annotations.Nullable;

/**
 * The path and server of the ledger's database: the server is the arbiter, whose replica is compared and set. Every
 * other server opens it there over NRPC; a copy of it must not be used.
 */
final class DatabaseLocation {
    private static final String TITLE = "Domino Meetings";

    private final String server;
    private final String path;

    /**
     * @param server name of the arbiter in any form; empty for this server
     */
    DatabaseLocation(String server, String path) {
        this.server = server;
        this.path = path;
    }

    String path() {
        return path;
    }

    /** Opens the database, unless it is out of reach or not there. */
    @Nullable
    Database open(Session session, Recycler handles) throws NotesException {
        Database database = handles.keep(session.getDatabase(server, path, false));
        return database != null && database.isOpen() ? database : null;
    }

    /** The arbiter's canonical name. */
    String arbiter(Session session, Recycler handles) throws NotesException {
        return server.isEmpty() ? session.getServerName() : canonical(server, session, handles);
    }

    boolean isHere(Session session, Recycler handles) throws NotesException {
        return arbiter(session, handles).equalsIgnoreCase(session.getServerName());
    }

    /** Whether the setting names this server, rather than being empty. */
    boolean isHereByName(Session session, Recycler handles) throws NotesException {
        return !server.isEmpty() && isHere(session, handles);
    }

    /**
     * The database, made where there is none. It is closed before anything else happens to it, and only a title is missing
     * after a crash between the two.
     *
     * @param administrators names of people and groups who manage it
     */
    Database make(Session session, Collection<String> administrators, Recycler handles) throws NotesException {
        DbDirectory directory = handles.keep(session.getDbDirectory(server));
        Database made = handles.keep(directory.createDatabase(path, true));
        new AccessControlList(made, handles).close(session.getServerName(), administrators);
        made.setTitle(TITLE);
        return made;
    }

    /**
     * The path of a database on this server that could be mistaken for the ledger, while the arbiter is another server.
     */
    Optional<String> uselessCopy(Session session, Database database, Recycler handles) throws NotesException {
        DbDirectory directory = handles.keep(session.getDbDirectory(session.getServerName()));
        Database copy = handles.keep(directory.openDatabaseByReplicaID(database.getReplicaID()));
        if (copy == null) {
            copy = handles.keep(directory.openDatabase(path));
        }
        return copy == null ? Optional.empty() : Optional.of(copy.getFilePath());
    }

    private static String canonical(String name, Session session, Recycler handles) throws NotesException {
        return handles.keep(session.createName(name)).getCanonical();
    }
}
