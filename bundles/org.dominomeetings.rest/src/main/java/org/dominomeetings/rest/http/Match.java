package org.dominomeetings.rest.http;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;

/** The route of a request with its path arguments, or why there is none. Immutable. */
public final class Match {
    private final String operation;
    private final Map<String, String> arguments;
    private final Representation representation;
    private final Handler handler;
    private final boolean crossOrigin;

    private Match(
            String operation,
            Map<String, String> arguments,
            Representation representation,
            Handler handler,
            boolean crossOrigin) {
        this.operation = operation;
        this.arguments = Collections.unmodifiableMap(arguments);
        this.representation = representation;
        this.handler = handler;
        this.crossOrigin = crossOrigin;
    }

    static Match of(Route route, Map<String, String> arguments) {
        return new Match(route.operation(), arguments, route.representation(), route::handle, route.isCrossOrigin());
    }

    static Match noSuchPath() {
        return refusing(Representation.JSON, ProblemCode.NO_SUCH_PATH);
    }

    /**
     * @param others the routes that the path has for other methods; one at least
     */
    static Match methodNotAllowed(String method, List<Route> others) {
        String allowed = others.stream().map(Route::method).collect(Collectors.joining(", "));
        return refusing(others.get(0).representation(), ProblemCode.METHOD_NOT_ALLOWED, method, allowed);
    }

    private static Match refusing(Representation representation, ProblemCode code, Object... arguments) {
        Handler refusal = request -> {
            throw MeetingException.of(code, arguments);
        };
        return new Match(
                representation.operation().orElse("none"), Collections.emptyMap(), representation, refusal, false);
    }

    /** The operation under which the request is counted: a word of a closed list, whatever its path is. */
    public String operation() {
        return operation;
    }

    /** The path arguments by their names in the route's template. */
    public Map<String, String> arguments() {
        return arguments;
    }

    /** Whether the route is one that allowed pages of other origins may call, too. */
    public boolean isCrossOrigin() {
        return crossOrigin;
    }

    /** Key of the title if a problem of this request has to be a page; empty if it has to be JSON. */
    public Optional<String> problemTitle(Request request) {
        return representation.problemTitle(request);
    }

    /**
     * Runs the route's handler.
     *
     * @throws MeetingException {@code no-such-path} or {@code method-not-allowed} if there is no route; else the handler's
     */
    public Response handle(Request request) throws IOException {
        return handler.handle(request);
    }
}
