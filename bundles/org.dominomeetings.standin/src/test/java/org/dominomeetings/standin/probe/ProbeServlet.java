package org.dominomeetings.standin.probe;

import com.ibm.domino.osgi.core.context.ContextInfo;
import com.ibm.xsp.acl.NoAccessSignal;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import lotus.domino.Database;
import lotus.domino.NotesException;

/** Tells what a servlet in a plug-in sees of its request; runs in a bundle of its own inside the framework. */
public final class ProbeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final CountDownLatch RELEASED = new CountDownLatch(1);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        switch (String.valueOf(request.getPathInfo())) {
            case "/signal" -> throw new NoAccessSignal("a login is wanted");
            case "/hold" -> hold();
            case "/release" -> RELEASED.countDown();
            default -> {}
        }
        try {
            Database database = ContextInfo.getUserDatabase();
            response.getWriter()
                    .write(String.join(
                            "\n",
                            "method=" + request.getMethod(),
                            "uri=" + request.getRequestURI(),
                            "context=" + request.getContextPath(),
                            "servlet=" + request.getServletPath(),
                            "info=" + request.getPathInfo(),
                            "query=" + request.getQueryString(),
                            "secure=" + request.isSecure(),
                            "scheme=" + request.getScheme(),
                            "forwarded=" + request.getHeader("X-Forwarded-Proto"),
                            "contextLoaderKnowsPlugin=" + knowsPlugin(),
                            "remote=" + request.getRemoteUser(),
                            "user=" + ContextInfo.getUserSession().getEffectiveUserName(),
                            "anonymous=" + ContextInfo.isAnonymous(),
                            "database=" + (database == null ? "none" : database.getFilePath())));
        } catch (NotesException e) {
            throw new IOException(e.text, e);
        }
    }

    private static boolean knowsPlugin() {
        try {
            Class.forName(
                    ProbeServlet.class.getName(), false, Thread.currentThread().getContextClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static void hold() throws IOException {
        try {
            RELEASED.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
