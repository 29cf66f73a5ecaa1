package org.dominomeetings.standin.api;

import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.MisuseException;

/**
 * Tracks which threads may call Notes: those that called {@code NotesThread.sinitThread} more often than {@code
 * stermThread}, and those that the HTTP task lent to a request.
 *
 * @see "HCL Domino Designer help, NotesThread (Java)"
 */
public final class NotesThreads {
    private static final ThreadLocal<NotesThreads> STATE = ThreadLocal.withInitial(NotesThreads::new);

    private final List<Handle> sessions = new ArrayList<>();
    private int calls;
    private boolean lent;

    private NotesThreads() {}

    public static boolean isInitialised() {
        NotesThreads state = STATE.get();
        return state.calls > 0 || state.lent;
    }

    /** NotesThread.sinitThread. */
    public static void initialise() {
        STATE.get().calls++;
    }

    /**
     * NotesThread.stermThread. Sessions of this thread that were not recycled before the last call are leaked.
     *
     * @throws MisuseException where nothing was initialised: in Domino that ends a thread that belongs to somebody else
     */
    public static void terminate() {
        NotesThreads state = STATE.get();
        if (state.calls == 0) {
            throw DominoServer.current().handles().misused("stermThread without sinitThread");
        }
        state.calls--;
        if (!isInitialised()) {
            state.end();
        }
    }

    /** The HTTP task gives the calling thread to a request. */
    public static void lend() {
        STATE.get().lent = true;
    }

    /** The request is over; each sinitThread in it should have had its stermThread. */
    public static void takeBack(DominoServer server) {
        NotesThreads state = STATE.get();
        state.lent = false;
        if (state.calls > 0) {
            server.handles().misused("a request ended with sinitThread not undone by stermThread");
            state.calls = 0;
        }
        state.end();
    }

    /** Remembers a session that code of this thread created for itself. */
    public static void created(Handle session) {
        STATE.get().sessions.add(session);
    }

    private void end() {
        sessions.forEach(Handle::end);
        STATE.remove();
    }
}
