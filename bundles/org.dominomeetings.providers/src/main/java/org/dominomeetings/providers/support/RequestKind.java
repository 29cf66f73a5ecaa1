package org.dominomeetings.providers.support;

/** What a request asks of a service; it decides what a refusal means and what silence leaves behind. */
public enum RequestKind {
    /** Looks at a meeting that the request names; can always be made again. */
    READ,
    /** Looks for a meeting; names none, so that nothing can be gone. */
    FIND,
    /** Makes a meeting; names none either. */
    CREATE,
    /** Changes or deletes a meeting that the request names. */
    CHANGE
}
