package org.dominomeetings.rest.api;

import java.io.IOException;
import java.util.Optional;
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
import org.dominomeetings.rest.security.NomadOrigins;
import org.dominomeetings.rest.security.SecureTransport;
import org.jspecify.annotations.Nullable;

/**
 * The resource {@code /v1/ticket}, by which a Notes client, which has no login by HTTP, gets a bearer token. With
 * {@code user}, a secret is put into the ticket mailbox, where that person alone reads it, over NRPC; with {@code
 * nonce} and {@code secret}, it is exchanged for a bearer token of the next minutes, which is bound to the mail file that
 * {@code mailfile} names, if it does. Callers are not authenticated, so requests are limited, and the response does not tell
 * who exists. Safe for any thread.
 */
public final class TicketResource {
    private static final String USER = "user";
    private static final String NONCE = "nonce";
    private static final String SECRET = "secret";
    private static final String MAIL_FILE = "mailfile";

    /** Longer than any Notes name (HCL Administrator help, Table of Domino limits: 255 characters). */
    private static final int LONGEST_NAME = 256;

    /** Longer than any path below the data directory (HCL Administrator help, Table of Domino limits: 255 characters). */
    private static final int LONGEST_PATH = 256;

    private final CsrfGuard csrf;
    private final NomadOrigins nomad;
    private final SecureTransport transport;
    private final Tickets tickets;
    private final RateLimit limit;

    /**
     * @param nomad from where a request needs no header of ours: no login counts here, so no cookie does
     * @param limit of this server, by the client's address
     */
    public TicketResource(
            CsrfGuard csrf, NomadOrigins nomad, SecureTransport transport, Tickets tickets, RateLimit limit) {
        this.csrf = csrf;
        this.nomad = nomad;
        this.transport = transport;
        this.tickets = tickets;
        this.limit = limit;
    }

    /**
     * @throws MeetingException {@code too-many-requests}; {@code not-configured} on a transport that is not private;
     *     {@code ticket-expired} for whatever is wrong with nonce and secret
     */
    JsonResponse issueOrRedeem(Request request) throws IOException {
        if (!nomad.of(request.servlet()).isPresent()) {
            csrf.check(request.servlet());
        }
        transport.requirePrivate(request.servlet());
        JsonMembers members = request.body().only(USER, NONCE, SECRET, MAIL_FILE);
        String address = transport.clientAddress(request.servlet());
        return members.has(USER)
                ? issue(members.only(USER).requiredText(USER), address)
                : redeem(members.requiredText(NONCE), members.requiredText(SECRET), mailFile(members), address);
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

    /** The mail file that the bearer is to be bound to; null for none. Nothing is opened to see whether it is there. */
    private static @Nullable String mailFile(JsonMembers members) {
        Optional<String> named = members.text(MAIL_FILE);
        if (named.filter(path -> path.isEmpty() || path.length() > LONGEST_PATH).isPresent()) {
            throw JsonMembers.wrong(MAIL_FILE, AllowedValues.of(MAIL_FILE));
        }
        return named.orElse(null);
    }

    /** Exchanges a ticket; only failures count against the limit, so that nobody else's requests block a valid one. */
    private JsonResponse redeem(String nonce, String secret, @Nullable String mailFile, String address) {
        BearerToken bearer;
        try {
            bearer = tickets.redeem(nonce, secret, mailFile);
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
