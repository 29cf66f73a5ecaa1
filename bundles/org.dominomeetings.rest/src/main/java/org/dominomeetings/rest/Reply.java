package org.dominomeetings.rest;

import java.io.IOException;
import javax.servlet.http.HttpServletResponse;

/** What goes back to the caller. */
interface Reply {
    /** Carries the id under which the log has more, where there is a place for it. */
    Reply correlatedBy(String id);

    void send(HttpServletResponse response) throws IOException;
}
