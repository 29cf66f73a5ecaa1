package com.ibm.domino.osgi.core.context;

import java.util.Optional;
import lotus.domino.Database;
import lotus.domino.Session;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.HttpContext;
import org.dominomeetings.standin.NotInStandin;

/** The stand-in's ContextInfo: reads what the HTTP front set up around the request on the calling thread. */
public class ContextInfo {
    private ContextInfo() {}

    /** The container's session for the person who asks; null outside a request. */
    public static Session getUserSession() {
        return current().map(HttpContext::session).orElse(null);
    }

    /** The container's database that the URL names; null at the server's root and outside a request. */
    public static Database getUserDatabase() {
        return current().map(HttpContext::database).orElse(null);
    }

    public static String getServerVariable(String name) {
        throw new NotInStandin("ContextInfo.getServerVariable");
    }

    /** A variable of notes.ini by its exact name; empty where there is none. */
    public static String getEnvironmentString(String name) {
        return DominoServer.current().data().iniVariable(name).orElse("");
    }

    public static boolean isAnonymous() {
        return current().map(HttpContext::isAnonymous).orElse(true);
    }

    public static String getDataDirectory() {
        return DominoServer.current().data().path().toString();
    }

    private static Optional<HttpContext> current() {
        return Optional.ofNullable(HttpContext.current());
    }
}
