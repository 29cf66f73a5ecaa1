package org.dominomeetings.standin.mime;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;

/** Converts HTML to plain text, a line for each block and each line break. */
final class HtmlAsText extends HTMLEditorKit.ParserCallback {
    private final StringBuilder text = new StringBuilder();
    private int hidden;

    private HtmlAsText() {}

    static String of(String html) {
        HtmlAsText callback = new HtmlAsText();
        try {
            // Its charset has been decoded already, so what the page says of it does not count.
            new ParserDelegator().parse(new StringReader(html), callback, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return callback.text.toString().strip();
    }

    @Override
    public void handleText(char[] data, int position) {
        if (hidden == 0) {
            text.append(new String(data).replace('\u00a0', ' '));
        }
    }

    @Override
    public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        if (isHidden(tag)) {
            hidden++;
        }
        newLine(tag);
    }

    @Override
    public void handleEndTag(HTML.Tag tag, int position) {
        if (isHidden(tag)) {
            hidden--;
        }
        newLine(tag);
    }

    @Override
    public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        if (tag == HTML.Tag.BR) {
            text.append('\n');
        }
    }

    private static boolean isHidden(HTML.Tag tag) {
        return tag == HTML.Tag.STYLE || tag == HTML.Tag.SCRIPT || tag == HTML.Tag.TITLE;
    }

    private void newLine(HTML.Tag tag) {
        boolean lineBegun = text.length() > 0 && text.charAt(text.length() - 1) != '\n';
        if (tag.isBlock() && lineBegun) {
            text.append('\n');
        }
    }
}
