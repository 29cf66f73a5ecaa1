package org.dominomeetings.rest.api;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.ticket.BearerToken;
import org.dominomeetings.core.ticket.Ticket;
import org.dominomeetings.rest.boot.SettingsComponents;
import org.dominomeetings.rest.http.AllowedValues;
import org.dominomeetings.rest.http.JsonMembers;
import org.dominomeetings.rest.http.JsonResponse;
import org.dominomeetings.rest.http.RequestBody;
import org.dominomeetings.rest.security.CsrfGuard;
import org.dominomeetings.rest.security.SecureTransport;

/**
 * {@code /v1/ticket}: how a Notes client says whose it is. With {@code user}, a secret is put where that person alone reads
 * it, over NRPC; with {@code nonce} and {@code secret}, what was read becomes a bearer for the next minutes. Asked by
 * nobody in particular, so it is counted, and the answer tells nothing of who exists.
 */
public final class TicketResource {
    private static final String USER = "user";
    private static final String NONCE = "nonce";
    private static final String SECRET = "secret";

    /** Longer than any Notes name (HCL Administrator help, Table of Domino limits: 255 characters). */
    private static final int LONGEST_NAME = 256;

    private final SettingsComponents parts;
    private final HttpServletRequest request;

    public TicketResource(SettingsComponents parts, HttpServletRequest request) {
        this.parts = parts;
        this.request = request;
    }

    /**
     * @throws MeetingException {@code too-many-requests}; {@code not-configured} on a way on which others could listen;
     *     {@code ticket-expired} for whatever is wrong with nonce and secret
     */
    public JsonResponse answer() throws IOException {
        CsrfGuard.check(request, parts.account.publicUrls.origins());
        SecureTransport.requirePrivate(request, parts.account.proxies);
        JsonMembers members = RequestBody.members(request).only(USER, NONCE, SECRET);
        return members.has(USER)
                ? issue(members.only(USER).requiredText(USER))
                : redeem(members.requiredText(NONCE), members.requiredText(SECRET));
    }

    private JsonResponse issue(String user) {
        if (user.isEmpty() || user.length() > LONGEST_NAME) {
            throw JsonMembers.wrong(USER, AllowedValues.of(USER));
        }
        String sender = SecureTransport.clientAddress(request, parts.account.proxies);
        parts.lasting.ticket.limit.count(sender);
        Ticket ticket = parts.lasting.ticket.all.issue(user, sender);
        return new JsonResponse(200, JsonResponse.JSON)
                .with("code", "ticket")
                .with("server", ticket.place().server())
                .with("database", ticket.place().path())
                .with("replicaId", ticket.place().replicaId())
                .with("unid", ticket.place().unid())
                .with(NONCE, ticket.nonce())
                .with("expires", ticket.expires().toString());
    }

    /** What is right is never counted, so that nobody else's requests are in its way. */
    private JsonResponse redeem(String nonce, String secret) {
        BearerToken bearer;
        try {
            bearer = parts.lasting.ticket.all.redeem(nonce, secret);
        } catch (MeetingException wrong) {
            parts.lasting.ticket.limit.count(SecureTransport.clientAddress(request, parts.account.proxies));
            throw wrong;
        }
        return new JsonResponse(200, JsonResponse.JSON)
                .with("code", "bearer")
                .with("bearer", bearer.text())
                .with("expires", bearer.expires().toString());
    }
}
