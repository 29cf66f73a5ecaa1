package org.dominomeetings.rest.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dominomeetings.core.overload.RequestScope;

/** One operation: a method, a path below the alias as the OpenAPI document writes it, and its handler. Immutable. */
public final class Route {
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    private final String method;
    private final String template;
    private final Representation representation;
    private final Handler handler;
    private final boolean crossOrigin;
    private final Pattern pattern;
    private final List<String> names = new ArrayList<>();

    /**
     * @param template of the path; a name in braces stands for a segment of it
     */
    public Route(String method, String template, Representation representation, Handler handler) {
        this(method, template, representation, handler, false);
    }

    private Route(String method, String template, Representation representation, Handler handler, boolean crossOrigin) {
        this.crossOrigin = crossOrigin;
        this.method = method;
        this.template = template;
        this.representation = representation;
        this.handler = handler;
        // What stands in a name's place is not looked at here, so that a malformed UNID is answered as an unknown one.
        this.pattern = Pattern.compile("\\Q" + NAME.matcher(template).replaceAll("\\\\E([^/]+)\\\\Q") + "\\E");
        Matcher found = NAME.matcher(template);
        while (found.find()) {
            names.add(found.group(1));
        }
    }

    /**
     * A GET that only reads, as every GET should (RFC 9110, 9.2.1): it does not wait for what others write to the ledger.
     */
    public static Route reading(String template, Representation representation, Handler handler) {
        return new Route("GET", template, representation, request -> {
            RequestScope.current().reading();
            return handler.handle(request);
        });
    }

    /** A POST with JSON on both sides, which allowed pages of other origins may send, too. */
    public static Route crossOrigin(String template, Handler handler) {
        return new Route("POST", template, Representation.JSON, handler, true);
    }

    public String method() {
        return method;
    }

    public String template() {
        return template;
    }

    boolean isCrossOrigin() {
        return crossOrigin;
    }

    Representation representation() {
        return representation;
    }

    /** The operation under which the route's requests are counted. */
    String operation() {
        return representation.operation().orElse(method + " " + template);
    }

    /** The path arguments by the template's names; empty if the path does not match. */
    Optional<Map<String, String>> arguments(String path) {
        Matcher match = pattern.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            arguments.put(names.get(i), match.group(i + 1));
        }
        return Optional.of(arguments);
    }

    Response handle(Request request) throws IOException {
        return handler.handle(request);
    }
}
