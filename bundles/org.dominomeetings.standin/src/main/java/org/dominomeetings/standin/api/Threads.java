package org.dominomeetings.standin.api;

import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.Misuse;

/**
 * Which threads may call Notes: those that called {@code NotesThread.sinitThread} more often than {@code stermThread},
 * and those that the HTTP task lent to a request.
 *
 * @see "HCL Domino Designer help, NotesThread (Java)"
 */
public final class Threads {
    private static final ThreadLocal<Threads> STATE = ThreadLocal.withInitial(Threads::new);

    private final List<Handle> sessions = new ArrayList<>();
    private int calls;
    private boolean lent;

    private Threads() {}

    public static boolean isInitialised() {
        Threads state = STATE.get();
        return state.calls > 0 || state.lent;
    }

    /** NotesThread.sinitThread. */
    public static void initialise() {
        STATE.get().calls++;
    }

    /**
     * NotesThread.stermThread. Sessions of this thread that were not recycled before the last call are leaked.
     *
     * @throws Misuse where nothing was initialised: in Domino that ends a thread that belongs to somebody else
     */
    public static void terminate() {
        Threads state = STATE.get();
        if (state.calls == 0) {
            throw DominoServer.current().handles().misused("stermThread without sinitThread");
        }
        state.calls--;
        if (!isInitialised()) {
            state.end();
        }
    }

    /** The HTTP task gives the calling thread to a request. */
    static void lend() {
        STATE.get().lent = true;
    }

    /** The request is over; each sinitThread in it should have had its stermThread. */
    static void takeBack(DominoServer server) {
        Threads state = STATE.get();
        state.lent = false;
        if (state.calls > 0) {
            server.handles().misused("a request ended with sinitThread not undone by stermThread");
            state.calls = 0;
        }
        state.end();
    }

    /** Remembers a session that code of this thread created for itself. */
    static void created(Handle session) {
        STATE.get().sessions.add(session);
    }

    private void end() {
        sessions.forEach(Handle::end);
        STATE.remove();
    }
}
