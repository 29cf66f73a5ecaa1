package org.dominomeetings.rest.security;

import java.io.IOException;
import javax.servlet.http.HttpServletResponse;
import org.dominomeetings.rest.http.Response;

/** A response with one more header, whatever its format. Immutable. */
final class ResponseWithHeader implements Response {
    private final Response response;
    private final String name;
    private final String value;

    ResponseWithHeader(Response response, String name, String value) {
        this.response = response;
        this.name = name;
        this.value = value;
    }

    @Override
    public String outcome() {
        return response.outcome();
    }

    @Override
    public Response correlatedBy(String id) {
        return new ResponseWithHeader(response.correlatedBy(id), name, value);
    }

    @Override
    public void send(HttpServletResponse servlet) throws IOException {
        servlet.addHeader(name, value);
        response.send(servlet);
    }
}
