package org.dominomeetings.providers.http;

/** What a request asks of a service; it decides what a refusal means and what silence leaves behind. */
public enum Call {
    /** Changes nothing, so it can always be made again. */
    READ,
    /** Makes a meeting; names none, so that nothing can be gone. */
    CREATE,
    /** Changes or deletes a meeting that the request names. */
    CHANGE
}
