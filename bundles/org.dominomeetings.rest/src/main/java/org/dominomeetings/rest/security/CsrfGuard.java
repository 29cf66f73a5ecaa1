package org.dominomeetings.rest.security;

import java.util.Locale;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * Refuses cross-site requests (CSRF), which another web site makes a logged-in browser send. A page of another origin
 * cannot set a header of ours or a JSON content type without asking first (Fetch Standard, CORS-preflight request), and
 * we never allow it. Immutable.
 */
public final class CsrfGuard {
    /** The header that a request needs, with any value; a form of another site cannot set it. */
    static final String HEADER = "X-Domino-Meetings";

    /**
     * The header in which a browser, and no script, says how the sending page's site relates to ours (W3C, Fetch
     * Metadata Request Headers).
     */
    private static final String FETCH_SITE = "Sec-Fetch-Site";

    private final Set<String> publicOrigins;

    /** @param publicOrigins the accepted values of Origin, in lower case */
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
        if ((origin != null && !known) || isForeign(request.getHeader(FETCH_SITE), known)) {
            throw MeetingException.of(ProblemCode.FOREIGN_ORIGIN);
        }
    }

    /**
     * Whether the site is foreign; another host of our own domain is not where it is one of the origins, a cross-site
     * one always is.
     */
    private static boolean isForeign(String site, boolean known) {
        return "cross-site".equalsIgnoreCase(site) || ("same-site".equalsIgnoreCase(site) && !known);
    }
}
