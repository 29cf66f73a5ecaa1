package org.dominomeetings.rest.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.servlet.ServletOutputStream;
import javax.servlet.http.HttpServletResponse;
import org.dominomeetings.rest.http.Response;

/** What a response has put onto the wire. */
public final class SentResponse {
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int status = 200;

    private SentResponse() {}

    public static SentResponse of(Response response) {
        SentResponse sent = new SentResponse();
        try {
            response.send(sent.servlet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sent;
    }

    private HttpServletResponse servlet() {
        ServletOutputStream out = new ServletOutputStream() {
            @Override
            public void write(int one) {
                bytes.write(one);
            }
        };
        return Stub.of(HttpServletResponse.class)
                .on("setStatus", code -> {
                    status = (Integer) code[0];
                    return null;
                })
                .on("setContentType", type -> headers.put("Content-Type", (String) type[0]))
                .on("setContentLength", length -> headers.put("Content-Length", String.valueOf(length[0])))
                .on("setHeader", header -> headers.put((String) header[0], (String) header[1]))
                .on("addHeader", header -> headers.put((String) header[0], (String) header[1]))
                .returning("getOutputStream", out)
                .make();
    }

    public int status() {
        return status;
    }

    /** Null if there is none. */
    public String header(String name) {
        return headers.get(name);
    }

    public String body() {
        return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
    }

    public int length() {
        return bytes.size();
    }
}
