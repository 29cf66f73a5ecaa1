package org.dominomeetings.rest.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;

/** Reads the body of a request as a JSON object, within limits of size and time. */
final class RequestBody {
    /** Largest body in bytes: far more than any request needs, and small enough to hold for every HTTP thread. */
    private static final int LARGEST = 64 * 1024;

    /**
     * Longest time for reading a body: a few KB take a telephone on a poor line two seconds; a thread is not held for
     * longer.
     */
    private static final Duration SLOWEST = Duration.ofSeconds(10);

    private RequestBody() {}

    /** The members of the JSON object that it has to be. */
    static JsonMembers members(HttpServletRequest request) throws IOException {
        String type = request.getContentType() == null ? "" : request.getContentType();
        if (!type.split(";", 2)[0].trim().toLowerCase(Locale.ROOT).equals("application/json")) {
            throw MeetingException.of(ProblemCode.CONTENT_TYPE);
        }
        return new JsonMembers(JsonObjectReader.read(text(request)));
    }

    private static String text(HttpServletRequest request) throws IOException {
        byte[] buffer = new byte[LARGEST + 1];
        int length = 0;
        InputStream in = request.getInputStream();
        for (int read; length < buffer.length && (read = in.read(buffer, length, buffer.length - length)) >= 0; ) {
            length += read;
            // Servlet 2.5 has no time of its own for a read: how long one may wait for a byte is the container's to
            // say.
            if (RequestScope.current().deadline().spent().compareTo(SLOWEST) > 0) {
                throw MeetingException.of(ProblemCode.TOO_SLOW, SLOWEST.getSeconds());
            }
        }
        if (length > LARGEST) {
            throw MeetingException.of(ProblemCode.TOO_LARGE, LARGEST / 1024);
        }
        try {
            // JSON between systems is UTF-8 (RFC 8259, 8.1); a decoder of its own refuses what is not.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(buffer, 0, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw MeetingException.because(notUtf8, ProblemCode.NOT_JSON);
        }
    }
}
