package org.dominomeetings.rest;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.ticket.Bearer;
import org.dominomeetings.core.ticket.Ticket;

/**
 * {@code /v1/ticket}: how a Notes client says whose it is. With {@code user}, a secret is put where that person alone reads
 * it, over NRPC; with {@code nonce} and {@code secret}, what was read becomes a bearer for the next minutes. Asked by
 * nobody in particular, so it is counted, and the answer tells nothing of who exists.
 */
final class TicketResource {
    private static final String USER = "user";
    private static final String NONCE = "nonce";
    private static final String SECRET = "secret";

    /** Longer than any Notes name (HCL Administrator help, Table of Domino limits: 255 characters). */
    private static final int LONGEST_NAME = 256;

    private final Parts parts;
    private final HttpServletRequest request;

    TicketResource(Parts parts, HttpServletRequest request) {
        this.parts = parts;
        this.request = request;
    }

    /**
     * @throws MeetingProblem {@code too-many-requests}; {@code not-configured} on a way on which others could listen;
     *     {@code ticket-expired} for whatever is wrong with nonce and secret
     */
    Answer answer() throws IOException {
        Guard.check(request, parts.account.publicUrls.origins());
        Wire.demandPrivate(request, parts.account.proxies);
        Members members = Body.members(request).only(USER, NONCE, SECRET);
        return members.has(USER)
                ? issue(members.only(USER).requiredText(USER))
                : redeem(members.requiredText(NONCE), members.requiredText(SECRET));
    }

    private Answer issue(String user) {
        if (user.isEmpty() || user.length() > LONGEST_NAME) {
            throw Members.wrong(USER, Possible.of(USER));
        }
        String sender = Wire.sender(request, parts.account.proxies);
        parts.lasting.ticket.limit.count(sender);
        Ticket ticket = parts.lasting.ticket.all.issue(user, sender);
        return new Answer(200, Answer.JSON)
                .with("code", "ticket")
                .with("server", ticket.place().server())
                .with("database", ticket.place().path())
                .with("replicaId", ticket.place().replicaId())
                .with("unid", ticket.place().unid())
                .with(NONCE, ticket.nonce())
                .with("expires", ticket.expires().toString());
    }

    /** What is right is never counted, so that nobody else's requests are in its way. */
    private Answer redeem(String nonce, String secret) {
        Bearer bearer;
        try {
            bearer = parts.lasting.ticket.all.redeem(nonce, secret);
        } catch (MeetingProblem wrong) {
            parts.lasting.ticket.limit.count(Wire.sender(request, parts.account.proxies));
            throw wrong;
        }
        return new Answer(200, Answer.JSON)
                .with("code", "bearer")
                .with("bearer", bearer.text())
                .with("expires", bearer.expires().toString());
    }
}
