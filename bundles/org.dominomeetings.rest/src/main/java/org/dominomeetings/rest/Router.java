package org.dominomeetings.rest;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.entry.EntryRef;
import org.dominomeetings.core.operation.Caller;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.notes.CurrentPerson;

/** Finds out who wants what of which entry, and hands it to the resource that does it. */
final class Router {
    /** The path below the alias; a UNID is whatever stands in its place, so that a malformed one is answered as unknown. */
    private static final Pattern MEETING =
            Pattern.compile("/v1/entries/([^/]+)/meeting(?:/(update|delete|discard|detach))?");

    private static final String SERVICES = "/v1/services";
    private static final String HEALTH = "/v1/health";

    private final Assembly assembly;

    Router(Assembly assembly) {
        this.assembly = assembly;
    }

    Answer route(HttpServletRequest request) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (path.equals(HEALTH)) {
            only("GET", request);
            return new HealthResource(assembly.parts()).answer();
        }
        Matcher match = MEETING.matcher(path);
        if (!match.matches() && !path.equals(SERVICES)) {
            throw MeetingProblem.of(ProblemCode.NO_SUCH_PATH);
        }
        String name = CurrentPerson.name().orElseThrow(() -> MeetingProblem.of(ProblemCode.LOGIN_REQUIRED));
        Caller caller = new Caller(name, request.getLocale());
        if (path.equals(SERVICES)) {
            only("GET", request);
            return new ServicesResource(assembly.parts()).answer(caller);
        }
        EntryRef ref = new EntryRef(request.getParameter("mailfile"), match.group(1));
        return new MeetingResource(assembly.parts(), request, caller, ref).answer(match.group(2));
    }

    private static void only(String method, HttpServletRequest request) {
        if (!method.equals(request.getMethod())) {
            throw MeetingProblem.of(ProblemCode.METHOD_NOT_ALLOWED, request.getMethod());
        }
    }
}
