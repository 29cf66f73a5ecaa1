package org.dominomeetings.rest.api;

import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.rules.Caller;

/**
 * The authenticated caller of a request, Domino's user or the person whom a bearer token was issued to, and the calendar
 * entries as he may see them. Immutable; for the thread that serves the request.
 */
final class Requester {
    private final Caller caller;
    private final EntryStore entries;

    Requester(Caller caller, EntryStore entries) {
        this.caller = caller;
        this.entries = entries;
    }

    Caller caller() {
        return caller;
    }

    EntryStore entries() {
        return entries;
    }
}
