package org.dominomeetings.rest.http;

import java.io.IOException;
import javax.servlet.http.HttpServletResponse;

/** An HTTP response that has not been sent yet. */
public interface Response {
    /** The word of a closed list by which the response is counted. */
    default String outcome() {
        return "shown";
    }

    /** Carries the id under which the log has more, where there is a place for it. */
    Response correlatedBy(String id);

    void send(HttpServletResponse response) throws IOException;
}
