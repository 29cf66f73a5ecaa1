package org.dominomeetings.rest.http;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.problem.MeetingException;
import org.jspecify.annotations.Nullable;

/** An HTTP request below the alias, with what its route's template names in the path. For the thread that serves it. */
public final class Request {
    private final HttpServletRequest servlet;
    private final String correlationId;
    private final Map<String, String> pathArguments;
    private @Nullable JsonMembers body;

    /**
     * @param correlationId under which the log has the request
     * @param pathArguments what stands in the place of each name of the route's template
     */
    public Request(HttpServletRequest servlet, String correlationId, Map<String, String> pathArguments) {
        this.servlet = servlet;
        this.correlationId = correlationId;
        this.pathArguments = pathArguments;
    }

    /** The path below the alias, the same at the root and below a mail file; empty for the alias itself. */
    public static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }

    /** The container's own object: for headers, cookies, and the connection that it came by. */
    public HttpServletRequest servlet() {
        return servlet;
    }

    /** The correlation id of the request in the log: 32 hexadecimal digits. */
    public String correlationId() {
        return correlationId;
    }

    public String path() {
        return path(servlet);
    }

    public String method() {
        return servlet.getMethod();
    }

    /** The preferred language (RFC 9110, 12.5.4); the server's default where there is none. */
    public Locale locale() {
        return servlet.getLocale();
    }

    /** The preferred language of a caller who names one. */
    public Optional<Locale> namedLocale() {
        return Optional.ofNullable(servlet.getHeader("Accept-Language")).map(any -> servlet.getLocale());
    }

    /** A parameter of the query; the first of several. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(servlet.getParameter(name));
    }

    /**
     * The path argument for a name of the route's template.
     *
     * @throws IllegalArgumentException if the template has no such name
     */
    public String argument(String name) {
        String value = pathArguments.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the route has no {" + name + "}");
        }
        return value;
    }

    /**
     * The members of the JSON object that the body has to be, the same object each time; the first call reads it.
     *
     * @throws MeetingException {@code content-type}, {@code not-json}, {@code too-large} or {@code too-slow}
     */
    public JsonMembers body() throws IOException {
        JsonMembers read = body;
        if (read == null) {
            read = RequestBody.members(servlet);
            body = read;
        }
        return read;
    }
}
