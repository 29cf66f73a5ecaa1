package org.dominomeetings.rest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.entry.EntryRef;
import org.dominomeetings.core.operation.Caller;
import org.dominomeetings.core.overload.Scope;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.notes.CurrentPerson;

/** Finds out who wants what of which entry, and hands it to the resource that does it. */
final class Router {
    private static final String DOCUMENT = "/v1/openapi.json";
    private static final String HEALTH = "/v1/health";
    private static final String METRICS = "/v1/metrics";
    private static final String TICKET = "/v1/ticket";
    private static final String SERVICES = "/v1/services";
    private static final String MEETING = "/v1/entries/{unid}/meeting";
    private static final String ACCOUNTS = "/v1/accounts";
    private static final String ACCOUNT = ACCOUNTS + "/{service}";

    /** Every operation there is; no other gets as far as a resource. */
    static final List<Route> ROUTES = Collections.unmodifiableList(Arrays.asList(
            new Route("GET", DOCUMENT),
            new Route("GET", HEALTH),
            new Route("GET", METRICS),
            new Route("POST", TICKET),
            new Route("GET", SERVICES),
            new Route("GET", MEETING),
            new Route("GET", MEETING + "/start"),
            new Route("POST", MEETING),
            new Route("PUT", MEETING),
            new Route("DELETE", MEETING),
            new Route("POST", MEETING + "/update"),
            new Route("POST", MEETING + "/delete"),
            new Route("POST", MEETING + "/discard"),
            new Route("POST", MEETING + "/detach"),
            new Route("GET", ACCOUNTS),
            new Route("DELETE", ACCOUNT),
            new Route("POST", ACCOUNT + "/connect"),
            new Route("POST", ACCOUNT + "/confirm"),
            new Route("POST", ACCOUNT + "/validate"),
            new Route("POST", ACCOUNT + "/revoke")));

    private final CurrentParts current;

    Router(CurrentParts current) {
        this.current = current;
    }

    /** The path below the alias, the same at the root and below a mail file. */
    static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }

    /** What a request is counted as: the operation, a page, or something that there is not. */
    static String operation(HttpServletRequest request) {
        String path = path(request);
        if (Pages.has(path)) {
            return Pages.isPage(path) ? "page" : "file";
        }
        return ROUTES.stream()
                .filter(route -> route.hasPath(path) && route.method().equals(request.getMethod()))
                .findFirst()
                .map(route -> route.method() + " " + route.template())
                .orElse("none");
    }

    Reply route(HttpServletRequest request) throws IOException {
        String path = path(request);
        if (Pages.has(path)) {
            return Pages.answer(current, request, path);
        }
        Route route = route(request.getMethod(), path);
        if ("GET".equals(route.method())) {
            Scope.current().reading();
        }
        switch (route.template()) {
            case DOCUMENT:
                return new ApiDocument();
            case HEALTH:
                return new HealthResource(current.get()).answer(CurrentPerson.name());
            case METRICS:
                return new MetricsResource(current.get()).answer(request, current);
            case TICKET:
                return new TicketResource(current.get(), request).answer();
            case SERVICES:
                return new ServicesResource(current.get()).answer(caller(request));
            case ACCOUNTS:
                return new AccountsResource(current.get(), request, caller(request)).list();
            default:
                return route.template().startsWith(ACCOUNT) ? onAccount(route, request) : onMeeting(route, request);
        }
    }

    private Answer onAccount(Route route, HttpServletRequest request) throws IOException {
        String service = route.argument(path(request)).orElse("");
        String verb = route.template().substring(ACCOUNT.length());
        return new AccountsResource(current.get(), request, caller(request)).answer(service, verb);
    }

    private Answer onMeeting(Route route, HttpServletRequest request) throws IOException {
        Asker asker = Asker.of(request, current);
        EntryRef ref =
                new EntryRef(mailFile(request), route.argument(path(request)).orElse(""));
        String verb = route.template().substring(MEETING.length());
        return new MeetingResource(current.get(), request, asker, ref).answer(verb);
    }

    private static Route route(String method, String path) {
        List<String> allowed = new ArrayList<>();
        for (Route route : ROUTES) {
            if (route.hasPath(path)) {
                if (route.method().equals(method)) {
                    return route;
                }
                allowed.add(route.method());
            }
        }
        throw allowed.isEmpty()
                ? MeetingProblem.of(ProblemCode.NO_SUCH_PATH)
                : MeetingProblem.of(ProblemCode.METHOD_NOT_ALLOWED, method, String.join(", ", allowed));
    }

    /** Null for the one of the URL. No file's name has a control character, and not every system takes one for a question. */
    private static String mailFile(HttpServletRequest request) {
        String name = request.getParameter("mailfile");
        if (name != null && name.chars().anyMatch(Character::isISOControl)) {
            throw MeetingProblem.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        return name;
    }

    private Caller caller(HttpServletRequest request) {
        return Asker.of(request, current).caller();
    }
}
