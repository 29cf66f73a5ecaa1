package com.ibm.domino.osgi.core.context;

import java.util.Optional;
import lotus.domino.Database;
import lotus.domino.Session;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.HttpContext;
import org.dominomeetings.standin.NotInStandinException;

/** The stand-in's ContextInfo: reads what the HTTP front set up around the request on the calling thread. */
public class ContextInfo {
    /** HCL has published no description of this class, so what open-source programs rely on has to do. */
    private static final String PRACTICE = "OpenNTF XPages Extension Library, uses of ContextInfo in its REST services";

    private ContextInfo() {}

    /** The container's session for the person who asks; null outside a request. */
    @DocumentedIn(PRACTICE)
    public static Session getUserSession() {
        DominoServer.called("ContextInfo.getUserSession()");
        return current().map(HttpContext::session).orElse(null);
    }

    /** The container's database that the URL names; null at the server's root and outside a request. */
    @DocumentedIn(PRACTICE)
    public static Database getUserDatabase() {
        DominoServer.called("ContextInfo.getUserDatabase()");
        return current().map(HttpContext::database).orElse(null);
    }

    public static String getServerVariable(String name) {
        throw new NotInStandinException("ContextInfo.getServerVariable");
    }

    /** A variable of notes.ini by its exact name; empty where there is none. */
    @DocumentedIn(PRACTICE)
    public static String getEnvironmentString(String name) {
        DominoServer.called("ContextInfo.getEnvironmentString(String)");
        return DominoServer.current().data().iniVariable(name).orElse("");
    }

    @DocumentedIn(PRACTICE)
    public static boolean isAnonymous() {
        DominoServer.called("ContextInfo.isAnonymous()");
        return current().map(HttpContext::isAnonymous).orElse(true);
    }

    @DocumentedIn(PRACTICE)
    public static String getDataDirectory() {
        DominoServer.called("ContextInfo.getDataDirectory()");
        return DominoServer.current().data().path().toString();
    }

    private static Optional<HttpContext> current() {
        return Optional.ofNullable(HttpContext.current());
    }
}
