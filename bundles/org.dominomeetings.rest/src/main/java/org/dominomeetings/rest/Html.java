package org.dominomeetings.rest;

/** HTML in the making: tags are ours, and every text and every attribute's value is escaped. Used by one thread. */
final class Html {
    private final StringBuilder html = new StringBuilder();

    /**
     * @param attributes names and values in turn
     */
    Html open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    Html close(String tag) {
        html.append("</").append(tag).append(">\n");
        return this;
    }

    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&':
                    html.append("&amp;");
                    break;
                case '<':
                    html.append("&lt;");
                    break;
                case '>':
                    html.append("&gt;");
                    break;
                case '"':
                    html.append("&quot;");
                    break;
                case '\'':
                    html.append("&#39;");
                    break;
                default:
                    html.append(c);
            }
        }
        return this;
    }

    /** A style sheet of ours, in which a {@code <} could only be a mistake. */
    Html style(String css, String nonce) {
        open("style", "nonce", nonce);
        html.append(css.replace("<", ""));
        return close("style");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
