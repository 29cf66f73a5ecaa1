package org.dominomeetings.rest.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletResponse;
import org.dominomeetings.rest.http.Response;

/** A file of this bundle as a response, unchanged. */
final class StaticFile implements Response {
    private final String name;
    private final String contentType;

    StaticFile(String name, String contentType) {
        this.name = name;
        this.contentType = contentType;
    }

    @Override
    public StaticFile correlatedBy(String id) {
        return this;
    }

    @Override
    public void send(HttpServletResponse response) throws IOException {
        byte[] body = bytes(name);
        response.setContentType(contentType);
        response.setContentLength(body.length);
        // Asked for anew each time: the next version of the plugin answers under the same name.
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(body);
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = StaticFile.class.getResourceAsStream(name)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[4096];
            for (int read; (read = in.read(buffer)) >= 0; ) {
                bytes.write(buffer, 0, read);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
