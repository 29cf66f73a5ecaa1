package org.dominomeetings.providers.support;

/** The kind of a request; it decides what an error response means, and what may have been done if no response comes. */
public enum RequestKind {
    /** Reads a meeting that the request names; can always be repeated. */
    READ,
    /** Looks for a meeting; names none, so that nothing can be gone. */
    FIND,
    /** Makes a meeting; names none either. */
    CREATE,
    /** Changes or deletes a meeting that the request names. */
    CHANGE
}
