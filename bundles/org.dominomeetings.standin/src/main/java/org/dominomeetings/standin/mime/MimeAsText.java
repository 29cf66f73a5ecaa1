package org.dominomeetings.standin.mime;

import java.util.ArrayList;
import java.util.List;

/**
 * Converts a MIME body to plain text, as rich text without formatting would be. Of alternatives the last that can be
 * read, since the best stands last (RFC 2046 §5.1.4).
 */
public final class MimeAsText {
    private MimeAsText() {}

    /** Without a line end at its end. */
    public static String of(MimeEntity entity) {
        return text(entity).stripTrailing();
    }

    private static String text(MimeEntity entity) {
        if (!entity.isMultipart()) {
            return leaf(entity);
        }
        List<String> texts = new ArrayList<>();
        for (MimeEntity child : entity.children()) {
            String text = text(child).stripTrailing();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        boolean alternative = entity.subType().equals("alternative");
        return alternative && !texts.isEmpty() ? texts.get(texts.size() - 1) : String.join("\n", texts);
    }

    private static String leaf(MimeEntity entity) {
        if (!entity.type().equals("text")) {
            return "";
        }
        String text = entity.text().replace("\r\n", "\n");
        return entity.subType().equals("html") ? HtmlAsText.of(text) : text;
    }
}
