package org.dominomeetings.rest.api;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dominomeetings.core.account.store.PersonIds;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.ticket.Tickets;
import org.dominomeetings.rest.http.Request;
import org.dominomeetings.rest.security.BearerHeader;
import org.dominomeetings.rest.security.SecureTransport;

/**
 * Authenticates a request: its caller is the user whom Domino has authenticated, else the person whom its bearer token
 * was issued to. Safe for any thread.
 */
public final class Authentication {
    private final Supplier<Optional<String>> user;
    private final EntryStore userEntries;
    private final Tickets tickets;
    private final Function<String, EntryStore> bearerEntries;
    private final SecureTransport transport;
    private final PersonIds people;

    /**
     * @param user canonical Notes name of whom Domino has authenticated on this thread; empty for Anonymous
     * @param userEntries the entries as that user's own session sees them
     * @param bearerEntries the entries as the person of a canonical name may see them, who has no session of his own
     */
    public Authentication(
            Supplier<Optional<String>> user,
            EntryStore userEntries,
            Tickets tickets,
            Function<String, EntryStore> bearerEntries,
            SecureTransport transport,
            PersonIds people) {
        this.user = user;
        this.userEntries = userEntries;
        this.tickets = tickets;
        this.bearerEntries = bearerEntries;
        this.transport = transport;
        this.people = people;
    }

    /**
     * @throws MeetingException {@code login-required} for nobody, and for a bearer that stands for nobody any more: a client
     *     asks for a new ticket then
     */
    Requester authenticate(Request request) {
        Optional<String> known = user.get();
        if (known.isPresent()) {
            return new Requester(caller(known.get(), request), userEntries);
        }
        String bearer = BearerHeader.token(request.servlet()).orElseThrow(Authentication::loginRequired);
        transport.requirePrivate(request.servlet());
        String person = tickets.person(bearer).orElseThrow(Authentication::loginRequired);
        return new Requester(caller(person, request), bearerEntries.apply(person));
    }

    private Caller caller(String person, Request request) {
        return new Caller(person, people.id(person), request.locale(), request.correlationId());
    }

    private static MeetingException loginRequired() {
        return MeetingException.of(ProblemCode.LOGIN_REQUIRED);
    }
}
