package org.dominomeetings.rest.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the route of a request by its method and path. Immutable. */
public final class Router {
    private final List<Route> routes;

    /**
     * @param routes all that there are; no two have the same method and path
     */
    public Router(List<Route> routes) {
        this.routes = Collections.unmodifiableList(new ArrayList<>(routes));
    }

    /**
     * The match of a request. Never throws: without a route, the match does when it is handled.
     *
     * @param path below the alias
     */
    public Match match(String method, String path) {
        List<Route> others = new ArrayList<>();
        for (Route route : routes) {
            Optional<Map<String, String>> arguments = route.arguments(path);
            if (arguments.isPresent()) {
                if (route.method().equals(method)) {
                    return Match.of(route, arguments.get());
                }
                others.add(route);
            }
        }
        return others.isEmpty() ? Match.noSuchPath() : Match.methodNotAllowed(method, others);
    }
}
