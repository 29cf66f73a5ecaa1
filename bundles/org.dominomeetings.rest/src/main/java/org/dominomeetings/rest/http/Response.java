package org.dominomeetings.rest.http;

import java.io.IOException;
import javax.servlet.http.HttpServletResponse;

/** An HTTP response that has not been sent yet. */
public interface Response {
    /** The outcome under which the response is counted, of a closed list. */
    default String outcome() {
        return "shown";
    }

    /** Adds the correlation id of the log, where the format has a place for it and there is none yet. */
    Response correlatedBy(String id);

    void send(HttpServletResponse response) throws IOException;
}
