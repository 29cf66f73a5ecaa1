package org.dominomeetings.standin.mime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Parses a MIME entity.
 *
 * @see "RFC 5322 §2.2 (headers and their folding), RFC 2046 §5.1.1 (boundaries)"
 */
final class MimeParser {
    private MimeParser() {}

    /** @param text each character is one byte; line ends may be CR LF or LF alone */
    static MimeEntity parse(String text) {
        String normal = text.replace("\r\n", "\n");
        int end = normal.startsWith("\n") ? 0 : normal.indexOf("\n\n");
        Map<String, String> headers = headers(end < 0 ? normal : normal.substring(0, end));
        String body = end < 0 ? "" : normal.substring(end + (end == 0 ? 1 : 2));
        MimeEntity whole = new MimeEntity(headers, body, List.of());
        return whole.isMultipart() ? multipart(whole) : whole;
    }

    private static MimeEntity multipart(MimeEntity whole) {
        String delimiter = "--" + whole.parameter("boundary");
        List<MimeEntity> children = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        String preamble = null;
        for (String line : whole.content().split("\n", -1)) {
            String trimmed = line.stripTrailing();
            if (!trimmed.equals(delimiter) && !trimmed.equals(delimiter + "--")) {
                part.append(line).append('\n');
                continue;
            }
            // The line end before a boundary belongs to the boundary.
            String before = part.isEmpty() ? "" : part.substring(0, part.length() - 1);
            if (preamble == null) {
                preamble = before;
            } else {
                children.add(parse(before));
            }
            part.setLength(0);
            if (trimmed.endsWith("--") && trimmed.length() > delimiter.length()) {
                break;
            }
        }
        return new MimeEntity(whole.headers(), preamble == null ? "" : preamble, children);
    }

    private static Map<String, String> headers(String block) {
        Map<String, String> headers = new HashMap<>();
        for (String line : block.replaceAll("\n[ \t]+", " ").split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).trim().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).trim());
            }
        }
        return headers;
    }
}
