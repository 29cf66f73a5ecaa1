package org.dominomeetings.rest.http;

import java.io.IOException;
import javax.servlet.http.HttpServletResponse;

/** What goes back to the caller. */
public interface Response {
    /** Carries the id under which the log has more, where there is a place for it. */
    Response correlatedBy(String id);

    void send(HttpServletResponse response) throws IOException;
}
