package org.dominomeetings.rest.boot;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.dominomeetings.core.SecureRandomSource;
import org.dominomeetings.core.SystemClock;
import org.dominomeetings.core.spi.RandomSource;
import org.jspecify.annotations.Nullable;

/**
 * The servlet behind the alias {@code /meetings}, at the server's root and below every mail file. Gives each request its
 * correlation id and lives as long as the {@link Server} that answers.
 */
public final class MeetingsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient RandomSource random = new SecureRandomSource();

    /** Null before {@link #init}, which the container calls before anything else. */
    private transient @Nullable Server server;

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
            running().answer(request, random.newId()).send(response);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Override
    public void destroy() {
        running().close();
    }

    private Server running() {
        Server made = server;
        if (made == null) {
            throw new IllegalStateException("the container has not called init");
        }
        return made;
    }
}
