package org.dominomeetings.rest.boot;

import java.util.function.Function;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.ticket.RateLimit;
import org.dominomeetings.core.ticket.Tickets;

/** What Notes clients are known by without a password, and the entries as a person sees them in that way. Immutable. */
public final class TicketComponents {
    public final Tickets all;
    public final RateLimit limit;
    public final Function<String, EntryStore> entries;

    TicketComponents(Tickets all, RateLimit limit, Function<String, EntryStore> entries) {
        this.all = all;
        this.limit = limit;
        this.entries = entries;
    }
}
