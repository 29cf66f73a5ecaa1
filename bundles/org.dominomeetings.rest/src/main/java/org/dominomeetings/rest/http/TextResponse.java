package org.dominomeetings.rest.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletResponse;

/** A text as a response, in a format that has no place for a correlation id. Immutable. */
public final class TextResponse implements Response {
    private final String contentType;
    private final String text;

    /**
     * @param contentType with a charset of UTF-8
     */
    public TextResponse(String contentType, String text) {
        this.contentType = contentType;
        this.text = text;
    }

    @Override
    public TextResponse correlatedBy(String id) {
        return this;
    }

    @Override
    public void send(HttpServletResponse response) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(body);
    }
}
