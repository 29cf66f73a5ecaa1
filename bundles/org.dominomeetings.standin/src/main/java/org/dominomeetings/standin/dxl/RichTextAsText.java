package org.dominomeetings.standin.dxl;

/** Rich text as Item.getText and Document.getItemValueString give it: its words, without any formatting. */
public final class RichTextAsText {
    private RichTextAsText() {}

    /** A line for each paragraph and each line break; no line feed at the end. */
    public static String of(Xml richText) {
        StringBuilder text = new StringBuilder();
        append(richText, text);
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }

    private static void append(Xml element, StringBuilder text) {
        switch (element.name()) {
            // Definitions and pictures hold characters that no one reads.
            case "pardef", "parstyle", "picture", "attachmentref", "objectref", "code" -> {}
            case "break" -> text.append('\n');
            case "run", "span", "url", "urllink", "doclink", "actionhotspot", "popup", "computedtext" ->
                inline(element, text);
            case "par" -> {
                inline(element, text);
                text.append('\n');
            }
            default -> element.elements().forEach(child -> append(child, text));
        }
    }

    private static void inline(Xml element, StringBuilder text) {
        for (Object child : element.children()) {
            if (child instanceof Xml nested) {
                append(nested, text);
            } else {
                // The exporter breaks long lines of a run; the break is not part of the text.
                text.append(((String) child).replace("\r", "").replace("\n", ""));
            }
        }
    }
}
