package org.dominomeetings.rest;

import java.util.Locale;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * Keeps requests out that another web site makes a logged-in browser send. A page of another origin cannot set a header of
 * ours or a JSON content type without asking first (Fetch Standard, CORS-preflight request), and we never allow it.
 */
final class Guard {
    /** Any value will do; it is its presence that a form of another site cannot bring about. */
    static final String HEADER = "X-Domino-Meetings";

    private Guard() {}

    /**
     * @param publicOrigins what a browser may name as the page's origin, in lower case
     * @throws MeetingProblem if the request must not change anything
     */
    static void check(HttpServletRequest request, Set<String> publicOrigins) {
        if (request.getHeader(HEADER) == null) {
            throw MeetingProblem.of(ProblemCode.MISSING_HEADER, HEADER);
        }
        String origin = request.getHeader("Origin");
        if (origin != null && !publicOrigins.contains(origin.toLowerCase(Locale.ROOT))) {
            throw MeetingProblem.of(ProblemCode.FOREIGN_ORIGIN);
        }
    }
}
