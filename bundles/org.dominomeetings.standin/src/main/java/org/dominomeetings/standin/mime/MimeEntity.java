package org.dominomeetings.standin.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lotus.domino.Item;
import org.dominomeetings.standin.store.NoteItem;

/**
 * A MIME entity: headers, and either a content or the entities in it.
 *
 * @param headers by their names in lower case, unfolded
 * @param content each character is one byte; of a multipart, its preamble
 * @see "RFC 2045 and RFC 2046"
 */
public record MimeEntity(Map<String, String> headers, String content, List<MimeEntity> children) {
    /** RFC 2045 §5.2: an entity without the header is this. */
    private static final String DEFAULT_TYPE = "text/plain; charset=us-ascii";

    public MimeEntity {
        headers = Map.copyOf(headers);
        children = List.copyOf(children);
    }

    /** The body that the items of one name hold; null where the first of them is no MIME part. */
    public static MimeEntity of(List<NoteItem> items, String name) {
        StringBuilder stream = new StringBuilder();
        boolean first = true;
        for (NoteItem item : items) {
            if (item.isNamed(name)) {
                if (item.type() != Item.MIME_PART) {
                    return first ? null : MimeParser.parse(stream.toString());
                }
                first = false;
                stream.append(MimePart.text(item.payload()));
            }
        }
        return first ? null : MimeParser.parse(stream.toString());
    }

    /** In lower case, such as {@code text}. */
    public String type() {
        return mediaType().split("/", 2)[0];
    }

    /** In lower case, such as {@code html}; an empty string where there is none. */
    public String subType() {
        String[] parts = mediaType().split("/", 2);
        return parts.length < 2 ? "" : parts[1];
    }

    public boolean isMultipart() {
        return type().equals("multipart");
    }

    /** The character set of a text, by its name as it was written; an empty string for what is no text. */
    public String charset() {
        if (!type().equals("text")) {
            return "";
        }
        String written = parameter("charset");
        return written.isEmpty() ? "us-ascii" : written;
    }

    /** Content-Transfer-Encoding in lower case; an empty string without the header. */
    public String encoding() {
        return headers.getOrDefault("content-transfer-encoding", "").trim().toLowerCase(Locale.ROOT);
    }

    /** A parameter of the Content-Type, without quotes; an empty string where there is none. */
    String parameter(String name) {
        Pattern form =
                Pattern.compile(";\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
        Matcher found = form.matcher(contentType());
        if (!found.find()) {
            return "";
        }
        return found.group(1) != null ? found.group(1) : found.group(2);
    }

    /** The same entity with its content decoded and without the header that says how it was encoded. */
    public MimeEntity decoded() {
        Map<String, String> kept = new HashMap<>(headers);
        kept.remove("content-transfer-encoding");
        return new MimeEntity(kept, decodedContent(), children);
    }

    /** The content as people read it: decoded, and in Unicode. */
    public String text() {
        return unicode(decodedContent());
    }

    /** The content as it stands, encoded where it is, with the bytes of a text that is not taken for its characters. */
    public String contentAsText() {
        boolean encoded = encoding().equals("base64") || encoding().equals("quoted-printable");
        return encoded || !type().equals("text") ? content : unicode(content);
    }

    private String decodedContent() {
        return switch (encoding()) {
            case "base64" -> new String(Base64.getMimeDecoder().decode(content), StandardCharsets.ISO_8859_1);
            case "quoted-printable" -> QuotedPrintable.decode(content);
            default -> content;
        };
    }

    private String unicode(String bytes) {
        String name = charset();
        Charset charset =
                !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.US_ASCII;
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), charset);
    }

    private String mediaType() {
        return contentType().split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
    }

    private String contentType() {
        return headers.getOrDefault("content-type", DEFAULT_TYPE);
    }
}
