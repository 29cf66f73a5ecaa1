package org.dominomeetings.rest.api;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.rest.http.Handler;
import org.dominomeetings.rest.http.Representation;
import org.dominomeetings.rest.http.Route;

/**
 * The routes of the REST API, each with the method of the resource that answers it. A change has a POST of its own beside
 * PUT and DELETE, which some clients and proxies do not let through; what a button in Nomad needs has one that its pages may
 * call from another origin.
 */
public final class ApiRoutes {
    private static final String MEETING = "/v1/entries/{unid}/meeting";
    private static final String OPERATION = "/v1/operations/{id}";
    private static final String ACCOUNTS = "/v1/accounts";
    private static final String ACCOUNT = ACCOUNTS + "/{service}";

    private final Supplier<ApiResources> current;

    /**
     * @param current the resources of the settings as they are now, called with each request; throws what keeps the
     *     server from having any
     */
    public ApiRoutes(Supplier<ApiResources> current) {
        this.current = current;
    }

    /** Every operation of the API, in the order in which a 405 lists the methods of a path. */
    public List<Route> all() {
        return Arrays.asList(
                get("/v1/openapi.json", request -> new OpenApiDocument()),
                get("/v1/health", request -> current.get().health().show()),
                get("/v1/metrics", request -> current.get().metrics().show(request)),
                Route.crossOrigin(
                        "/v1/ticket", request -> current.get().ticket().issueOrRedeem(request)),
                get("/v1/services", request -> current.get().services().list(request)),
                readingByPost(
                        "/v1/services", request -> current.get().services().listByPost(request)),
                get(MEETING, request -> current.get().meeting().show(request)),
                Route.reading(
                        MEETING + "/start",
                        Representation.jsonOrPage("label.not-opened"),
                        request -> current.get().meeting().start(request)),
                readingByPost(
                        MEETING + "/read", request -> current.get().meeting().showByPost(request)),
                Route.crossOrigin(MEETING, request -> current.get().meeting().create(request)),
                change("PUT", MEETING, request -> current.get().meeting().update(request)),
                change("DELETE", MEETING, request -> current.get().meeting().delete(request)),
                Route.crossOrigin(
                        MEETING + "/update", request -> current.get().meeting().update(request)),
                Route.crossOrigin(
                        MEETING + "/delete", request -> current.get().meeting().delete(request)),
                Route.crossOrigin(
                        MEETING + "/discard", request -> current.get().meeting().discard(request)),
                Route.crossOrigin(
                        MEETING + "/detach", request -> current.get().meeting().detach(request)),
                Route.crossOrigin(
                        MEETING + "/unwritten",
                        request -> current.get().meeting().writeLater(request)),
                get(OPERATION, request -> current.get().operations().poll(request)),
                Route.crossOrigin(
                        OPERATION, request -> current.get().operations().pollByPost(request)),
                get(ACCOUNTS, request -> current.get().accounts().list(request)),
                change("DELETE", ACCOUNT, request -> current.get().accounts().disconnect(request)),
                change(
                        "POST",
                        ACCOUNT + "/connect",
                        request -> current.get().accounts().connect(request)),
                change(
                        "POST",
                        ACCOUNT + "/confirm",
                        request -> current.get().accounts().confirm(request)),
                change(
                        "POST",
                        ACCOUNT + "/validate",
                        request -> current.get().accounts().validate(request)),
                change(
                        "POST",
                        ACCOUNT + "/revoke",
                        request -> current.get().accounts().revoke(request)));
    }

    private static Route get(String template, Handler handler) {
        return Route.reading(template, Representation.JSON, handler);
    }

    /** A GET's twin for clients that can only POST. */
    private static Route readingByPost(String template, Handler handler) {
        return Route.crossOrigin(template, request -> {
            RequestScope.current().reading();
            return handler.handle(request);
        });
    }

    private static Route change(String method, String template, Handler handler) {
        return new Route(method, template, Representation.JSON, handler);
    }
}
