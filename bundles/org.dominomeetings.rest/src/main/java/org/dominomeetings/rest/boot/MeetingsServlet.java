package org.dominomeetings.rest.boot;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.dominomeetings.core.SecureRandomSource;
import org.dominomeetings.core.SystemClock;
import org.dominomeetings.core.spi.RandomSource;

/**
 * The servlet behind the alias {@code /meetings}, at the server's root and below every mail file. Gives each request its
 * correlation id and lives as long as the {@link Server} that answers.
 */
public final class MeetingsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient RandomSource random = new SecureRandomSource();
    private transient Server server;

    /** Called when the HTTP task starts, where it honours that, or with the first request; reads and opens nothing. */
    @Override
    public void init() {
        server = new Server(new SystemClock(), random);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        // The container's own loader does not see the libraries inside this bundle.
        Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        try {
            server.answer(request, random.newId()).send(response);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Override
    public void destroy() {
        server.close();
    }
}
