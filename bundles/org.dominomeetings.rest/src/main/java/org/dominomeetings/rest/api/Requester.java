package org.dominomeetings.rest.api;

import java.util.Optional;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.ticket.BearerHolder;
import org.jspecify.annotations.Nullable;

/**
 * The authenticated caller of a request, Domino's user or the person whom a bearer token was issued to, and the calendar
 * entries as he may see them. Immutable; for the thread that serves the request, and that of a bearer for any.
 */
final class Requester {
    private final Caller caller;
    private final EntryStore entries;
    private final @Nullable BearerHolder holder;

    /**
     * @param holder of the bearer token; null for Domino's user
     */
    Requester(Caller caller, EntryStore entries, @Nullable BearerHolder holder) {
        this.caller = caller;
        this.entries = entries;
        this.holder = holder;
    }

    Caller caller() {
        return caller;
    }

    EntryStore entries() {
        return entries;
    }

    /** Whom the request's bearer token was issued to; empty where Domino has authenticated the caller. */
    Optional<BearerHolder> holder() {
        return Optional.ofNullable(holder);
    }
}
