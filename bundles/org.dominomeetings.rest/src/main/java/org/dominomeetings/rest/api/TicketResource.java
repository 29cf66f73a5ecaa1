package org.dominomeetings.rest.api;

import java.io.IOException;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.ticket.BearerToken;
import org.dominomeetings.core.ticket.RateLimit;
import org.dominomeetings.core.ticket.Ticket;
import org.dominomeetings.core.ticket.Tickets;
import org.dominomeetings.rest.http.AllowedValues;
import org.dominomeetings.rest.http.JsonMembers;
import org.dominomeetings.rest.http.JsonResponse;
import org.dominomeetings.rest.http.Request;
import org.dominomeetings.rest.security.CsrfGuard;
import org.dominomeetings.rest.security.SecureTransport;

/**
 * The resource {@code /v1/ticket}, by which a Notes client, which has no login by HTTP, gets a bearer token. With
 * {@code user}, a secret is put into the ticket mailbox, where that person alone reads it, over NRPC; with {@code
 * nonce} and {@code secret}, it is exchanged for a bearer token of the next minutes. Callers are not authenticated, so
 * requests are limited, and the response does not tell who exists. Safe for any thread.
 */
public final class TicketResource {
    private static final String USER = "user";
    private static final String NONCE = "nonce";
    private static final String SECRET = "secret";

    /** Longer than any Notes name (HCL Administrator help, Table of Domino limits: 255 characters). */
    private static final int LONGEST_NAME = 256;

    private final CsrfGuard csrf;
    private final SecureTransport transport;
    private final Tickets tickets;
    private final RateLimit limit;

    /**
     * @param limit of this server, by the client's address
     */
    public TicketResource(CsrfGuard csrf, SecureTransport transport, Tickets tickets, RateLimit limit) {
        this.csrf = csrf;
        this.transport = transport;
        this.tickets = tickets;
        this.limit = limit;
    }

    /**
     * @throws MeetingException {@code too-many-requests}; {@code not-configured} on a transport that is not private;
     *     {@code ticket-expired} for whatever is wrong with nonce and secret
     */
    JsonResponse issueOrRedeem(Request request) throws IOException {
        csrf.check(request.servlet());
        transport.requirePrivate(request.servlet());
        JsonMembers members = request.body().only(USER, NONCE, SECRET);
        String address = transport.clientAddress(request.servlet());
        return members.has(USER)
                ? issue(members.only(USER).requiredText(USER), address)
                : redeem(members.requiredText(NONCE), members.requiredText(SECRET), address);
    }

    private JsonResponse issue(String user, String address) {
        if (user.isEmpty() || user.length() > LONGEST_NAME) {
            throw JsonMembers.wrong(USER, AllowedValues.of(USER));
        }
        limit.count(address);
        Ticket ticket = tickets.issue(user, address);
        return new JsonResponse(200, JsonResponse.JSON)
                .with("code", "ticket")
                .with("server", ticket.place().server())
                .with("database", ticket.place().path())
                .with("replicaId", ticket.place().replicaId())
                .with("unid", ticket.place().unid())
                .with(NONCE, ticket.nonce())
                .with("expires", ticket.expires().toString());
    }

    /** Exchanges a ticket; only failures count against the limit, so that nobody else's requests block a valid one. */
    private JsonResponse redeem(String nonce, String secret, String address) {
        BearerToken bearer;
        try {
            bearer = tickets.redeem(nonce, secret);
        } catch (MeetingException wrong) {
            limit.count(address);
            throw wrong;
        }
        return new JsonResponse(200, JsonResponse.JSON)
                .with("code", "bearer")
                .with("bearer", bearer.text())
                .with("expires", bearer.expires().toString());
    }
}
