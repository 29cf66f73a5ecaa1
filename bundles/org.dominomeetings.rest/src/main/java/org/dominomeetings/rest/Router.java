package org.dominomeetings.rest;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.entry.EntryRef;
import org.dominomeetings.core.operation.Caller;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.notes.CurrentPerson;

/** Finds out who wants what of which entry, and hands it to the resource that does it. */
final class Router {
    private static final String DOCUMENT = "/v1/openapi.json";
    private static final String HEALTH = "/v1/health";
    private static final String SERVICES = "/v1/services";
    private static final String MEETING = "/v1/entries/" + Route.UNID + "/meeting";

    /** Every operation there is; no other gets as far as a resource. */
    static final List<Route> ROUTES = Collections.unmodifiableList(Arrays.asList(
            new Route("GET", DOCUMENT),
            new Route("GET", HEALTH),
            new Route("GET", SERVICES),
            new Route("GET", MEETING),
            new Route("POST", MEETING),
            new Route("PUT", MEETING),
            new Route("DELETE", MEETING),
            new Route("POST", MEETING + "/update"),
            new Route("POST", MEETING + "/delete"),
            new Route("POST", MEETING + "/discard"),
            new Route("POST", MEETING + "/detach")));

    private final Assembly assembly;

    Router(Assembly assembly) {
        this.assembly = assembly;
    }

    Answer route(HttpServletRequest request) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Route route = route(request.getMethod(), path);
        switch (route.template()) {
            case DOCUMENT:
                return new ApiDocument();
            case HEALTH:
                return new HealthResource(assembly.parts()).answer();
            case SERVICES:
                return new ServicesResource(assembly.parts()).answer(caller(request));
            default:
                Caller caller = caller(request);
                EntryRef ref = new EntryRef(
                        request.getParameter("mailfile"), route.unid(path).orElse(""));
                String verb = route.template().substring(MEETING.length());
                return new MeetingResource(assembly.parts(), request, caller, ref).answer(verb);
        }
    }

    private static Route route(String method, String path) {
        boolean known = false;
        for (Route route : ROUTES) {
            if (route.hasPath(path)) {
                known = true;
                if (route.method().equals(method)) {
                    return route;
                }
            }
        }
        throw known
                ? MeetingProblem.of(ProblemCode.METHOD_NOT_ALLOWED, method)
                : MeetingProblem.of(ProblemCode.NO_SUCH_PATH);
    }

    private static Caller caller(HttpServletRequest request) {
        String name = CurrentPerson.name().orElseThrow(() -> MeetingProblem.of(ProblemCode.LOGIN_REQUIRED));
        return new Caller(name, request.getLocale());
    }
}
