package org.dominomeetings.standin.api;

import org.dominomeetings.standin.DominoServer;

/**
 * The thread that may use the objects below one session: the one that got the session, for as long as its request, or
 * its own use of Notes, lasts.
 *
 * @see "HCL Domino Designer help, NotesThread (Java): do not use an object obtained through one session in another"
 */
public final class SessionScope {
    private final DominoServer server;
    private final Thread thread = Thread.currentThread();
    private volatile boolean ended;

    public SessionScope(DominoServer server) {
        this.server = server;
    }

    DominoServer server() {
        return server;
    }

    void end() {
        ended = true;
    }

    /** @throws org.dominomeetings.standin.MisuseException where somebody else asks */
    void check(String what) {
        if (Thread.currentThread() != thread) {
            throw server.handles().misused(what + " was obtained in another thread");
        }
        if (ended) {
            throw server.handles().misused(what + " belongs to a request or a session that has ended");
        }
    }
}
