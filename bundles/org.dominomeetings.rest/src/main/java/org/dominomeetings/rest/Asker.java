package org.dominomeetings.rest;

import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.entry.Entries;
import org.dominomeetings.core.operation.Caller;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.notes.CurrentPerson;

/** Who asks, and the entries as he may see them: a person whom Domino knows, or one who has shown a bearer. Immutable. */
final class Asker {
    /**
     * For sites where Domino itself takes {@code Authorization: Bearer} for the token of an OIDC provider, and turns away
     * any other before a servlet sees it (HCL Administrator help, HTTP bearer authentication).
     */
    private static final String OWN_HEADER = "X-Domino-Meetings-Bearer";

    /** Name of the request's attribute in which the servlet leaves its correlation id. */
    static final String CORRELATION_ID = "org.dominomeetings.correlationId";

    private static final String SCHEME = "Bearer ";

    private final Caller caller;
    private final Entries entries;

    private Asker(Caller caller, Entries entries) {
        this.caller = caller;
        this.entries = entries;
    }

    /**
     * @throws MeetingProblem {@code login-required} for nobody, and for a bearer that stands for nobody any more: a client
     *     asks for a new ticket then
     */
    static Asker of(HttpServletRequest request, CurrentParts current) {
        Optional<String> known = CurrentPerson.name();
        if (known.isPresent()) {
            return new Asker(caller(known.get(), request, current.get().lasting), current.get().entries);
        }
        String bearer = bearer(request).orElseThrow(() -> MeetingProblem.of(ProblemCode.LOGIN_REQUIRED));
        Wire.demandPrivate(request, current.get().account.proxies);
        TicketParts tickets = current.get().lasting.ticket;
        String person = tickets.all.person(bearer).orElseThrow(() -> MeetingProblem.of(ProblemCode.LOGIN_REQUIRED));
        return new Asker(caller(person, request, current.get().lasting), tickets.entries.apply(person));
    }

    private static Caller caller(String person, HttpServletRequest request, Lasting lasting) {
        return new Caller(person, lasting.people.id(person), request.getLocale(), correlationId(request));
    }

    /** Under which the log has the request; the servlet gives it one before anything else. */
    static String correlationId(HttpServletRequest request) {
        return (String) request.getAttribute(CORRELATION_ID);
    }

    /** RFC 6750, 2.1; the scheme's name is case-insensitive (RFC 9110, 11.1). */
    static Optional<String> bearer(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME.toLowerCase(Locale.ROOT))) {
            return Optional.of(header.substring(SCHEME.length()).trim());
        }
        return Optional.ofNullable(request.getHeader(OWN_HEADER));
    }

    Caller caller() {
        return caller;
    }

    Entries entries() {
        return entries;
    }
}
