package org.dominomeetings.standin.http;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.HttpContext;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.store.NsfFolder;

/**
 * Domino's HTTP task in front of every servlet: who asks, which database the URL names, whether he may open it, then
 * the request with its ContextInfo and with the database's path taken off, so that a servlet registered at the root
 * also answers below a database.
 */
public final class DominoFilter implements Filter {
    private final DominoServer server;
    private final BasicLogin login;

    public DominoFilter(DominoServer server) {
        this.server = server;
        this.login = new BasicLogin(server);
    }

    @Override
    public void init(FilterConfig config) {}

    @Override
    public void destroy() {}

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        if (ControlServlet.owns(path)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> who = login.whoSends(request.getHeader("Authorization"));
        if (who.isEmpty()) {
            challenge(response, path);
            return;
        }
        NsfUrl url = NsfUrl.parse(path, server.data());
        if (url.namesDatabase() && url.database().isEmpty()) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, "File does not exist");
        } else if (url.database().isPresent()
                && !mayOpen(who.get(), url.database().get())) {
            challenge(response, url.before());
        } else {
            serve(who.get(), url, request, response, chain);
        }
    }

    private boolean mayOpen(String who, NsfFolder database) {
        return server.identity(who, true).rightsIn(database.info().acl()).mayOpen();
    }

    private static void serve(
            String who, NsfUrl url, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String person = who.equals(Acl.ANONYMOUS) ? null : who;
        HttpContext.enter(who, url.database().map(NsfFolder::path).orElse(null));
        try {
            chain.doFilter(new DominoRequest(request, url.before(), url.rest(), person), response);
        } finally {
            HttpContext.leave();
        }
    }

    /**
     * 401, for who is anonymous and for who is known and has no access alike.
     *
     * @see "IBM Domino Access Services reference, Unauthorized"
     */
    private static void challenge(HttpServletResponse response, String realm) throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"" + realm.replace("\"", "") + "\"");
        answer(response, HttpServletResponse.SC_UNAUTHORIZED, "You are not authorized to perform this operation");
    }

    private static void answer(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write("<html><head><title>Error</title></head><body><h1>Error " + status + "</h1>" + sentence
                        + "</body></html>\n");
    }
}
