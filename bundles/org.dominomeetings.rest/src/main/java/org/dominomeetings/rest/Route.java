package org.dominomeetings.rest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One operation: a method and a path below the alias, as the OpenAPI document writes them. Immutable. */
final class Route {
    /** What stands for the UNID is not looked at here, so that a malformed one is answered as an unknown one. */
    static final String UNID = "{unid}";

    private final String method;
    private final String template;
    private final Pattern pattern;

    Route(String method, String template) {
        this.method = method;
        this.template = template;
        this.pattern = Pattern.compile("\\Q" + template.replace(UNID, "\\E([^/]+)\\Q") + "\\E");
    }

    String method() {
        return method;
    }

    String template() {
        return template;
    }

    boolean hasPath(String path) {
        return pattern.matcher(path).matches();
    }

    /** What stands in the UNID's place; empty if the path is another, or has no such place. */
    Optional<String> unid(String path) {
        Matcher match = pattern.matcher(path);
        return match.matches() && match.groupCount() > 0 ? Optional.of(match.group(1)) : Optional.empty();
    }
}
