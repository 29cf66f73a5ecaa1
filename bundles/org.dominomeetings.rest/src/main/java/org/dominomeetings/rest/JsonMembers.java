package org.dominomeetings.rest;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * Reads a request's body as one flat JSON object of texts (RFC 8259), strictly: a member that is not known, or that comes
 * twice, is a mistake of the caller's that he should learn of.
 */
final class JsonMembers {
    /** Far more than any request needs, and little enough to hold for every HTTP thread. */
    private static final int LARGEST = 64 * 1024;

    private JsonMembers() {}

    /**
     * @param known the members there may be
     * @return the members there are
     */
    static Map<String, String> read(HttpServletRequest request, String... known) throws IOException {
        String type = request.getContentType() == null ? "" : request.getContentType();
        if (!type.split(";", 2)[0].trim().toLowerCase(Locale.ROOT).equals("application/json")) {
            throw MeetingProblem.of(ProblemCode.CONTENT_TYPE);
        }
        return parse(text(request), Arrays.asList(known));
    }

    static Map<String, String> parse(String json, List<String> known) throws IOException {
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.STRICT);
            return members(reader, known);
        } catch (MalformedJsonException | EOFException | IllegalStateException notJson) {
            throw MeetingProblem.because(notJson, ProblemCode.NOT_JSON);
        }
    }

    private static Map<String, String> members(JsonReader reader, List<String> known) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (!known.contains(name)) {
                throw MeetingProblem.of(ProblemCode.UNKNOWN_MEMBER, shown(name)).field(shown(name));
            }
            if (reader.peek() != JsonToken.STRING || members.containsKey(name)) {
                throw MeetingProblem.of(ProblemCode.WRONG_VALUE, name).field(name);
            }
            members.put(name, reader.nextString());
        }
        reader.endObject();
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw MeetingProblem.of(ProblemCode.NOT_JSON);
        }
        return members;
    }

    /** As much of a stranger's word as helps to find it. */
    private static String shown(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40);
    }

    private static String text(HttpServletRequest request) throws IOException {
        byte[] buffer = new byte[LARGEST + 1];
        int length = 0;
        InputStream in = request.getInputStream();
        for (int read; length < buffer.length && (read = in.read(buffer, length, buffer.length - length)) >= 0; ) {
            length += read;
        }
        if (length > LARGEST) {
            throw MeetingProblem.of(ProblemCode.TOO_LARGE, LARGEST / 1024);
        }
        try {
            // JSON between systems is UTF-8 (RFC 8259, 8.1); a decoder of its own refuses what is not.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(buffer, 0, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw MeetingProblem.because(notUtf8, ProblemCode.NOT_JSON);
        }
    }
}
