package org.dominomeetings.rest.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.entry.EntryReference;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.notes.session.CurrentPerson;
import org.dominomeetings.rest.api.AccountsResource;
import org.dominomeetings.rest.api.HealthResource;
import org.dominomeetings.rest.api.MeetingResource;
import org.dominomeetings.rest.api.MetricsResource;
import org.dominomeetings.rest.api.OpenApiDocument;
import org.dominomeetings.rest.api.Requester;
import org.dominomeetings.rest.api.ServicesResource;
import org.dominomeetings.rest.api.TicketResource;
import org.dominomeetings.rest.boot.SettingsReloader;
import org.dominomeetings.rest.pages.PageRoutes;

/** Finds out who wants what of which entry, and hands it to the resource that does it. */
public final class Router {
    private static final String DOCUMENT = "/v1/openapi.json";
    private static final String HEALTH = "/v1/health";
    private static final String METRICS = "/v1/metrics";
    private static final String TICKET = "/v1/ticket";
    private static final String SERVICES = "/v1/services";
    private static final String MEETING = "/v1/entries/{unid}/meeting";
    private static final String ACCOUNTS = "/v1/accounts";
    private static final String ACCOUNT = ACCOUNTS + "/{service}";

    /** Every operation there is; no other gets as far as a resource. */
    public static final List<Route> ROUTES = Collections.unmodifiableList(Arrays.asList(
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

    private final SettingsReloader current;

    public Router(SettingsReloader current) {
        this.current = current;
    }

    /** The path below the alias, the same at the root and below a mail file. */
    public static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }

    /** What a request is counted as: the operation, a page, or something that there is not. */
    public static String operation(HttpServletRequest request) {
        String path = path(request);
        if (PageRoutes.has(path)) {
            return PageRoutes.isPage(path) ? "page" : "file";
        }
        return ROUTES.stream()
                .filter(route -> route.hasPath(path) && route.method().equals(request.getMethod()))
                .findFirst()
                .map(route -> route.method() + " " + route.template())
                .orElse("none");
    }

    public Response route(HttpServletRequest request) throws IOException {
        String path = path(request);
        if (PageRoutes.has(path)) {
            return PageRoutes.answer(current, request, path);
        }
        Route route = route(request.getMethod(), path);
        if ("GET".equals(route.method())) {
            RequestScope.current().reading();
        }
        switch (route.template()) {
            case DOCUMENT:
                return new OpenApiDocument();
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

    private JsonResponse onAccount(Route route, HttpServletRequest request) throws IOException {
        String service = route.argument(path(request)).orElse("");
        String verb = route.template().substring(ACCOUNT.length());
        return new AccountsResource(current.get(), request, caller(request)).answer(service, verb);
    }

    private JsonResponse onMeeting(Route route, HttpServletRequest request) throws IOException {
        Requester asker = Requester.authenticate(request, current);
        EntryReference ref = new EntryReference(
                mailFile(request), route.argument(path(request)).orElse(""));
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
                ? MeetingException.of(ProblemCode.NO_SUCH_PATH)
                : MeetingException.of(ProblemCode.METHOD_NOT_ALLOWED, method, String.join(", ", allowed));
    }

    /** Null for the one of the URL. No file's name has a control character, and not every system takes one for a question. */
    private static String mailFile(HttpServletRequest request) {
        String name = request.getParameter("mailfile");
        if (name != null && name.chars().anyMatch(Character::isISOControl)) {
            throw MeetingException.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        return name;
    }

    private Caller caller(HttpServletRequest request) {
        return Requester.authenticate(request, current).caller();
    }
}
