package org.dominomeetings.standin.dxl;

/**
 * Writes DXL the way DxlExporter does, with single quotes and UTF-8, and always the same for the same content.
 *
 * <p>Only elements without text of their own are spread over lines; what holds text is written as it is, since blanks
 * count in it.
 */
public final class XmlWriter {
    private static final String DECLARATION = "<?xml version='1.0' encoding='utf-8'?>\n";

    private XmlWriter() {}

    /** A whole file, ended by a line feed. */
    public static String file(Xml root) {
        StringBuilder out = new StringBuilder(DECLARATION);
        spread(root, 0, out);
        return out.toString();
    }

    /** One element on one line, exactly as its tree says. */
    public static String exact(Xml element) {
        StringBuilder out = new StringBuilder();
        exact(element, out);
        return out.toString();
    }

    private static void spread(Xml element, int depth, StringBuilder out) {
        out.append(" ".repeat(depth));
        if (holdsText(element) || element.elements().isEmpty() || depth > 0 && !isFrame(element)) {
            exact(element, out);
        } else {
            start(element, out);
            out.append(">\n");
            element.elements().forEach(child -> spread(child, depth + 1, out));
            out.append(" ".repeat(depth)).append("</").append(element.name()).append('>');
        }
        out.append('\n');
    }

    /** The elements whose children each get a line of their own; payloads of items do not, they stay as they came. */
    private static boolean isFrame(Xml element) {
        return switch (element.name()) {
            case "noteinfo", "acl", "aclentry" -> true;
            default -> false;
        };
    }

    private static boolean holdsText(Xml element) {
        return element.children().stream().anyMatch(child -> child instanceof String text && !text.isBlank());
    }

    private static void exact(Xml element, StringBuilder out) {
        start(element, out);
        if (element.children().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Object child : element.children()) {
            if (child instanceof Xml nested) {
                exact(nested, out);
            } else {
                escape((String) child, false, out);
            }
        }
        out.append("</").append(element.name()).append('>');
    }

    private static void start(Xml element, StringBuilder out) {
        out.append('<').append(element.name());
        element.attributes().forEach((name, value) -> {
            out.append(' ').append(name).append("='");
            escape(value, true, out);
            out.append('\'');
        });
    }

    private static void escape(String text, boolean attribute, StringBuilder out) {
        text.chars().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\'' -> out.append(attribute ? "&apos;" : "'");
                // A parser would turn these into blanks or line feeds, so they go as references.
                case '\r' -> out.append("&#13;");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.append((char) c);
            }
        });
    }
}
