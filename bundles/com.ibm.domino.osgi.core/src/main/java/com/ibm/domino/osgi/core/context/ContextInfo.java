package com.ibm.domino.osgi.core.context;

import lotus.domino.Database;
import lotus.domino.Session;

/**
 * What Domino's HTTP task knows of the request on the calling thread. Signatures to compile against; this type never
 * ships. HCL's class has {@code getServerDatabase()} too, left out because its return type belongs to another HCL
 * bundle.
 *
 * <p>Signatures: usages in OpenNTF's XPagesExtensionLibrary (Domino Access Services).
 */
public class ContextInfo {
    private ContextInfo() {}

    /** The session of the person who asks; the container owns it, so it is not to be recycled. Null outside a request. */
    public static Session getUserSession() {
        throw new IllegalStateException("signatures only");
    }

    /** The database that the URL names, opened as the person who asks; null at the server's root. */
    public static Database getUserDatabase() {
        throw new IllegalStateException("signatures only");
    }

    /** A CGI variable of the request, such as {@code REMOTE_USER}; null where there is none. */
    public static String getServerVariable(String name) {
        throw new IllegalStateException("signatures only");
    }

    /** A variable of the server's notes.ini; null or empty where there is none. */
    public static String getEnvironmentString(String name) {
        throw new IllegalStateException("signatures only");
    }

    /** Whether the request carries no identity. */
    public static boolean isAnonymous() {
        throw new IllegalStateException("signatures only");
    }

    /** The server's data directory. */
    public static String getDataDirectory() {
        throw new IllegalStateException("signatures only");
    }
}
