package org.dominomeetings.rest;

import java.util.function.Function;
import org.dominomeetings.core.entry.Entries;
import org.dominomeetings.core.ticket.RateLimit;
import org.dominomeetings.core.ticket.Tickets;

/** What Notes clients are known by without a password, and the entries as a person sees them in that way. Immutable. */
final class TicketParts {
    final Tickets all;
    final RateLimit limit;
    final Function<String, Entries> entries;

    TicketParts(Tickets all, RateLimit limit, Function<String, Entries> entries) {
        this.all = all;
        this.limit = limit;
        this.entries = entries;
    }
}
