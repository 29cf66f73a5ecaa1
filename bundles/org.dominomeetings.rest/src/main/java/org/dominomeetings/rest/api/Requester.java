package org.dominomeetings.rest.api;

import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.notes.session.CurrentPerson;
import org.dominomeetings.rest.boot.ServerComponents;
import org.dominomeetings.rest.boot.SettingsReloader;
import org.dominomeetings.rest.boot.TicketComponents;
import org.dominomeetings.rest.security.SecureTransport;

/** Who asks, and the entries as he may see them: a person whom Domino knows, or one who has shown a bearer. Immutable. */
public final class Requester {
    /**
     * For sites where Domino itself takes {@code Authorization: Bearer} for the token of an OIDC provider, and turns away
     * any other before a servlet sees it (HCL Administrator help, HTTP bearer authentication).
     */
    private static final String OWN_HEADER = "X-Domino-Meetings-Bearer";

    /** Name of the request's attribute in which the servlet leaves its correlation id. */
    public static final String CORRELATION_ID = "org.dominomeetings.correlationId";

    private static final String SCHEME = "Bearer ";

    private final Caller caller;
    private final EntryStore entries;

    private Requester(Caller caller, EntryStore entries) {
        this.caller = caller;
        this.entries = entries;
    }

    /**
     * @throws MeetingException {@code login-required} for nobody, and for a bearer that stands for nobody any more: a client
     *     asks for a new ticket then
     */
    public static Requester authenticate(HttpServletRequest request, SettingsReloader current) {
        Optional<String> known = CurrentPerson.name();
        if (known.isPresent()) {
            return new Requester(caller(known.get(), request, current.get().lasting), current.get().entries);
        }
        String bearer = bearer(request).orElseThrow(() -> MeetingException.of(ProblemCode.LOGIN_REQUIRED));
        SecureTransport.requirePrivate(request, current.get().account.proxies);
        TicketComponents tickets = current.get().lasting.ticket;
        String person = tickets.all.person(bearer).orElseThrow(() -> MeetingException.of(ProblemCode.LOGIN_REQUIRED));
        return new Requester(caller(person, request, current.get().lasting), tickets.entries.apply(person));
    }

    private static Caller caller(String person, HttpServletRequest request, ServerComponents lasting) {
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

    public Caller caller() {
        return caller;
    }

    EntryStore entries() {
        return entries;
    }
}
