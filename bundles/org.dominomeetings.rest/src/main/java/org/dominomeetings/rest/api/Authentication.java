package org.dominomeetings.rest.api;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dominomeetings.core.account.store.PersonIds;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.ticket.BearerHolder;
import org.dominomeetings.core.ticket.Tickets;
import org.dominomeetings.rest.http.JsonMembers;
import org.dominomeetings.rest.http.Request;
import org.dominomeetings.rest.security.BearerHeader;
import org.dominomeetings.rest.security.CsrfGuard;
import org.dominomeetings.rest.security.NomadOrigins;
import org.dominomeetings.rest.security.SecureTransport;

/**
 * Authenticates a request: its caller is the user whom Domino has authenticated, else the person whom its bearer token
 * was issued to. Safe for any thread.
 */
public final class Authentication {
    /** The member of a body that is a bearer token, for clients that can set no header. */
    private static final String BEARER = "bearer";

    private static final String MAIL_FILE = "mailfile";

    private final Supplier<Optional<String>> user;
    private final EntryStore userEntries;
    private final Tickets tickets;
    private final Function<String, EntryStore> bearerEntries;
    private final CsrfGuard csrf;
    private final NomadOrigins nomad;
    private final SecureTransport transport;
    private final PersonIds people;

    /**
     * @param user canonical Notes name of whom Domino has authenticated on this thread; empty for Anonymous
     * @param userEntries the entries as that user's own session sees them
     * @param bearerEntries the entries as the person of a canonical name may see them, who has no session of his own
     * @param nomad from where alone a bearer counts in a body
     */
    public Authentication(
            Supplier<Optional<String>> user,
            EntryStore userEntries,
            Tickets tickets,
            Function<String, EntryStore> bearerEntries,
            CsrfGuard csrf,
            NomadOrigins nomad,
            SecureTransport transport,
            PersonIds people) {
        this.user = user;
        this.userEntries = userEntries;
        this.tickets = tickets;
        this.bearerEntries = bearerEntries;
        this.csrf = csrf;
        this.nomad = nomad;
        this.transport = transport;
        this.people = people;
    }

    /**
     * By Domino's login, or by a bearer in a header.
     *
     * @throws MeetingException {@code login-required} for nobody, and for a bearer that stands for nobody any more: a client
     *     asks for a new ticket then; {@code ticket-expired} for a bearer of another mail file
     */
    Requester authenticate(Request request) {
        Optional<String> known = user.get();
        if (known.isPresent()) {
            return new Requester(caller(known.get(), request), userEntries, null);
        }
        String bearer = BearerHeader.token(request.servlet()).orElseThrow(Authentication::loginRequired);
        transport.requirePrivate(request.servlet());
        return holder(tickets.holder(bearer).orElseThrow(Authentication::loginRequired), request);
    }

    /**
     * As {@link #authenticate}, for a request that changes something, after the CSRF check; or by a bearer in the body, taken
     * out of it, which needs no check: no browser sends one by itself. It counts from Nomad's origins alone, only if it is bound to
     * a mail file, and never beside a login of Domino's: so a page at such an origin gets nothing out of a browser's cookies.
     *
     * @throws MeetingException {@code missing-header} or {@code foreign-origin} from the check; {@code ticket-expired} for a bearer in
     *     the body that does not count
     */
    Requester authenticateChange(Request request) throws IOException {
        Optional<String> bearer = bearerInBody(request);
        if (bearer.isPresent()) {
            transport.requirePrivate(request.servlet());
            return holder(
                    tickets.holder(bearer.get())
                            .filter(holder -> holder.mailFile().isPresent())
                            .orElseThrow(Authentication::expired),
                    request);
        }
        Requester requester = authenticate(request);
        csrf.check(request.servlet());
        return requester;
    }

    private Optional<String> bearerInBody(Request request) throws IOException {
        if (!"POST".equals(request.method()) || !nomad.of(request.servlet()).isPresent()) {
            return Optional.empty();
        }
        if (user.get().isPresent()) {
            return Optional.empty();
        }
        Optional<String> bearer = request.body().take(BEARER);
        if (!bearer.isPresent()) {
            // Before anything else: a client whose headers are dropped learns by it that its bearer has to be in the
            // body.
            csrf.check(request.servlet());
        }
        return bearer;
    }

    private Requester holder(BearerHolder holder, Request request) {
        if (holder.mailFile().isPresent()) {
            String named = request.parameter(MAIL_FILE).orElseThrow(() -> JsonMembers.missing(MAIL_FILE));
            if (!holder.mayUse(named)) {
                throw expired();
            }
        }
        return new Requester(caller(holder.person(), request), bearerEntries.apply(holder.person()), holder);
    }

    private Caller caller(String person, Request request) {
        return new Caller(person, people.id(person), request.locale(), request.correlationId());
    }

    private static MeetingException loginRequired() {
        return MeetingException.of(ProblemCode.LOGIN_REQUIRED);
    }

    private static MeetingException expired() {
        return MeetingException.of(ProblemCode.TICKET_EXPIRED);
    }
}
