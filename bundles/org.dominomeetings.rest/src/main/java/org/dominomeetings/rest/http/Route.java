package org.dominomeetings.rest.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One operation: a method and a path below the alias, as the OpenAPI document writes them. Immutable. */
public final class Route {
    private final String method;
    private final String template;
    private final Pattern pattern;

    Route(String method, String template) {
        this.method = method;
        this.template = template;
        // What stands in a name's place is not looked at here, so that a malformed UNID is answered as an unknown one.
        this.pattern = Pattern.compile("\\Q" + template.replaceAll("\\{[a-z]+}", "\\\\E([^/]+)\\\\Q") + "\\E");
    }

    public String method() {
        return method;
    }

    public String template() {
        return template;
    }

    boolean hasPath(String path) {
        return pattern.matcher(path).matches();
    }

    /** What stands in the place of the template's name; empty if the path is another, or has no such place. */
    Optional<String> argument(String path) {
        Matcher match = pattern.matcher(path);
        return match.matches() && match.groupCount() > 0 ? Optional.of(match.group(1)) : Optional.empty();
    }
}
