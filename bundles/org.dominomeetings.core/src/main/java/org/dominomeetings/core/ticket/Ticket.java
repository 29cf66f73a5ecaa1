package org.dominomeetings.core.ticket;

import java.time.Instant;

/** What a caller gets to prove whom he speaks for: where the secret is, and the nonce that goes with it. Immutable. */
public final class Ticket {
    private final TicketMailbox.Place place;
    private final String nonce;
    private final Instant expires;

    Ticket(TicketMailbox.Place place, String nonce, Instant expires) {
        this.place = place;
        this.nonce = nonce;
        this.expires = expires;
    }

    public TicketMailbox.Place place() {
        return place;
    }

    /** Told to the caller alone, so that who reads the secret cannot use it for a ticket that another asked for. */
    public String nonce() {
        return nonce;
    }

    public Instant expires() {
        return expires;
    }
}
