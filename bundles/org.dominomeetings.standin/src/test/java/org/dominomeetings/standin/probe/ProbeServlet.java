package org.dominomeetings.standin.probe;

import com.ibm.domino.osgi.core.context.ContextInfo;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import lotus.domino.Database;
import lotus.domino.NotesException;

/** Tells what a servlet in a plug-in sees of its request; runs in a bundle of its own inside the framework. */
public final class ProbeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
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
                            "remote=" + request.getRemoteUser(),
                            "user=" + ContextInfo.getUserSession().getEffectiveUserName(),
                            "anonymous=" + ContextInfo.isAnonymous(),
                            "database=" + (database == null ? "none" : database.getFilePath())));
        } catch (NotesException e) {
            throw new IOException(e.text, e);
        }
    }
}
