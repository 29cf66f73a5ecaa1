package org.dominomeetings.rest.pages;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.rest.http.Representation;
import org.dominomeetings.rest.http.Route;

/** The routes of the pages for browsers, each with its handler. */
public final class PageRoutes {
    private final Supplier<PageResources> current;
    private final RandomSource random;

    /**
     * @param current the pages of the settings as they are now, called with each request; throws what keeps the server
     *     from having any
     */
    public PageRoutes(Supplier<PageResources> current, RandomSource random) {
        this.current = current;
        this.random = random;
    }

    /** Every page, and the scripts that they load. */
    public List<Route> all() {
        return Arrays.asList(
                Route.reading(
                        "/accounts",
                        Representation.page("label.accounts"),
                        request -> current.get().accounts().show(request)),
                Route.reading(
                        "/admin",
                        Representation.page("label.administration"),
                        request -> current.get().admin().show(request)),
                // Answers before anything is set up, since that is what it may have to explain.
                Route.reading(
                        "/errors",
                        Representation.page("label.errors"),
                        request -> ErrorsPage.in(request.locale(), random)),
                // A GET that writes: RFC 6749, 4.1.2, has the browser bring the answer so.
                new Route(
                        "GET",
                        "/oauth/{service}/callback",
                        Representation.page("label.not-connected"),
                        request -> current.get().callback().arrive(request)),
                script("accounts.js"),
                script("admin.js"));
    }

    private static Route script(String name) {
        return Route.reading(
                "/" + name, Representation.FILE, request -> new StaticFile(name, "text/javascript;charset=UTF-8"));
    }
}
