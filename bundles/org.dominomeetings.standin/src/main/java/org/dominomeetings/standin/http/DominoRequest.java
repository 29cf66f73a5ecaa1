package org.dominomeetings.standin.http;

import java.security.Principal;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/**
 * A request as Domino shows it to a servlet: below a database, the database's path is the context path, so that context
 * path, servlet path and path info together are the URL's path again.
 */
final class DominoRequest extends HttpServletRequestWrapper {
    private final String database;
    private final String rest;
    private final String person;
    private final boolean tls;

    /**
     * @param database the part of the path that names the database, or an empty string
     * @param rest the path after it
     * @param person who logged in, or null
     * @param tls whether it reached Domino itself encrypted
     */
    DominoRequest(HttpServletRequest request, String database, String rest, String person, boolean tls) {
        super(request);
        this.tls = tls;
        this.database = database;
        this.rest = rest;
        this.person = person;
    }

    @Override
    public String getContextPath() {
        return database;
    }

    @Override
    public String getServletPath() {
        return "";
    }

    @Override
    public String getPathInfo() {
        return rest;
    }

    @Override
    public boolean isSecure() {
        return tls;
    }

    @Override
    public String getScheme() {
        return tls ? "https" : "http";
    }

    @Override
    public String getRemoteUser() {
        return person;
    }

    @Override
    public Principal getUserPrincipal() {
        return person == null ? null : () -> person;
    }
}
