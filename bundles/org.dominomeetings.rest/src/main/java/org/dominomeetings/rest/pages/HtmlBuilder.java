package org.dominomeetings.rest.pages;

/** Builds HTML: tags are ours, and every text and every attribute's value is escaped. Used by one thread. */
final class HtmlBuilder {
    private final StringBuilder html = new StringBuilder();

    /**
     * @param attributes names and values in turn
     */
    HtmlBuilder open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    HtmlBuilder close(String tag) {
        html.append("</").append(tag).append(">\n");
        return this;
    }

    HtmlBuilder element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    HtmlBuilder text(String text) {
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

    /** Adds a style sheet of ours, in which a {@code <} could only be a mistake. */
    HtmlBuilder style(String css, String nonce) {
        open("style", "nonce", nonce);
        html.append(css.replace("<", ""));
        return close("style");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
