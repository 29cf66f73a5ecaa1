package org.dominomeetings.rest.security;

import java.util.Locale;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * Refuses cross-site requests (CSRF): those that another web site makes a logged-in browser send. A page of another origin cannot set a header of
 * ours or a JSON content type without asking first (Fetch Standard, CORS-preflight request), and we never allow it. Immutable.
 */
public final class CsrfGuard {
    /** Any value will do; it is its presence that a form of another site cannot bring about. */
    static final String HEADER = "X-Domino-Meetings";

    /** What a browser says of the page that sends a request, and no script can (W3C, Fetch Metadata Request Headers). */
    private static final String FETCH_SITE = "Sec-Fetch-Site";

    private final Set<String> publicOrigins;

    /**
     * @param publicOrigins what a browser may name as the page's origin, in lower case
     */
    public CsrfGuard(Set<String> publicOrigins) {
        this.publicOrigins = publicOrigins;
    }

    /** @throws MeetingException {@code missing-header} or {@code foreign-origin} if the request must not change anything */
    public void check(HttpServletRequest request) {
        if (request.getHeader(HEADER) == null) {
            throw MeetingException.of(ProblemCode.MISSING_HEADER, HEADER);
        }
        String origin = request.getHeader("Origin");
        boolean known = origin != null && publicOrigins.contains(origin.toLowerCase(Locale.ROOT));
        if (origin != null && !known || isForeign(request.getHeader(FETCH_SITE), known)) {
            throw MeetingException.of(ProblemCode.FOREIGN_ORIGIN);
        }
    }

    /** Another host of our own domain is no stranger where it is one of the origins; a stranger never is. */
    private static boolean isForeign(String site, boolean known) {
        return "cross-site".equalsIgnoreCase(site) || "same-site".equalsIgnoreCase(site) && !known;
    }
}
