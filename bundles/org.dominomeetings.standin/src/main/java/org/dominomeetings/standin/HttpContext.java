package org.dominomeetings.standin;

import lotus.domino.Database;
import lotus.domino.Session;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.api.session.Sessions;

/**
 * The context of a request on the HTTP task's thread, which ContextInfo returns. Entered and left by whoever plays the
 * HTTP task, on the request's thread.
 */
public final class HttpContext {
    private static final ThreadLocal<HttpContext> CURRENT = new ThreadLocal<>();

    private final String who;
    private final Sessions.OfRequest request;

    private HttpContext(String who, Sessions.OfRequest request) {
        this.who = who;
        this.request = request;
    }

    /**
     * Begins a request on the calling thread.
     *
     * @param who canonical name of the person who logged in, or {@code Anonymous}
     * @param databasePath the database that the URL names, below the data folder; null at the root
     * @throws IllegalStateException where a request is under way on this thread
     * @throws IllegalArgumentException where there is no such database
     */
    public static void enter(String who, String databasePath) {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("this thread serves a request already");
        }
        CURRENT.set(new HttpContext(who, new Sessions.OfRequest(DominoServer.current(), who, databasePath)));
    }

    /** Ends the request; objects that were not recycled show in {@link Handles#leaked()}. */
    public static void leave() {
        HttpContext context = CURRENT.get();
        if (context != null) {
            CURRENT.remove();
            context.request.end();
        }
    }

    /** The request on the calling thread, or null. */
    public static HttpContext current() {
        return CURRENT.get();
    }

    public Session session() {
        return request.session();
    }

    /** Null where the URL names no database. */
    public Database database() {
        return request.database();
    }

    public boolean isAnonymous() {
        return who.equals(Acl.ANONYMOUS);
    }
}
