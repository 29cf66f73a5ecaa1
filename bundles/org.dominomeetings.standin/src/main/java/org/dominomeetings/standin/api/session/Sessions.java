package org.dominomeetings.standin.api.session;

import lotus.domino.Database;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.access.UserIdentity;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.NotesError;
import org.dominomeetings.standin.api.NotesThreads;
import org.dominomeetings.standin.api.SessionScope;

/** Creates sessions: the server's own, that of a person's Notes client, and the one that the HTTP task makes for a request. */
public final class Sessions {
    private Sessions() {}

    /**
     * NotesFactory.createSession on a server: acts with the server's ID, and the access control lists hold for it too.
     *
     * @throws NotesException 4463 on a thread that is not initialised
     */
    public static Session ofServer() throws NotesException {
        if (!NotesThreads.isInitialised()) {
            throw NotesError.THREAD.exception();
        }
        return own(DominoServer.current());
    }

    /**
     * The session of a Notes client: acts with the ID of the person whose client it is, locally and at servers over NRPC.
     *
     * @throws NotesException 4463 on a thread that is not initialised
     * @throws IllegalArgumentException for a server
     */
    public static Session ofClient(DominoServer client) throws NotesException {
        if (!NotesThreads.isInitialised()) {
            throw NotesError.THREAD.exception();
        }
        if (!client.isClient()) {
            throw new IllegalArgumentException(client.name() + " is a server");
        }
        return own(client);
    }

    private static Session own(DominoServer place) {
        UserIdentity identity = place.identity(place.name(), false);
        Handle handle =
                Handle.root(Session.class, new SessionScope(place), false, self -> new SessionMethods(self, identity));
        NotesThreads.created(handle);
        return (Session) handle.proxy();
    }

    /** A request on the calling thread: the container's session for a person, and its database. */
    public static final class OfRequest {
        private final DominoServer server;
        private final Handle session;
        private final Database database;

        /**
         * @param who canonical, or Anonymous
         * @param path the database that the URL names, or null
         */
        public OfRequest(DominoServer server, String who, String path) {
            this.server = server;
            UserIdentity identity = server.identity(who, true);
            session = Handle.root(
                    Session.class, new SessionScope(server), true, self -> new SessionMethods(self, identity));
            database = path == null ? null : ((SessionMethods) session.implementation()).containersDatabase(path);
            NotesThreads.lend();
        }

        public Session session() {
            return (Session) session.proxy();
        }

        /** Null where the URL names no database. */
        public Database database() {
            return database;
        }

        /** Frees what the container owns; whatever code of the request obtained and did not recycle is leaked. */
        public void end() {
            session.end();
            NotesThreads.takeBack(server);
        }
    }
}
