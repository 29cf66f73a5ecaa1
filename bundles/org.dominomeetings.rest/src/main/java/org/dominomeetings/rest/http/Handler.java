package org.dominomeetings.rest.http;

import java.io.IOException;

/** Handles the requests of a route. Safe for any thread. */
public interface Handler {
    /**
     * @throws org.dominomeetings.core.problem.MeetingException that names why there is no other response
     * @throws IOException if the request's body cannot be read to its end
     */
    Response handle(Request request) throws IOException;
}
