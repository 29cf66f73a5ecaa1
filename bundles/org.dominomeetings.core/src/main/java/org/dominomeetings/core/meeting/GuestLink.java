package org.dominomeetings.core.meeting;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dominomeetings.core.text.PlainText;

/** The link by which people come into a meeting, as services tell it: put right where that is harmless, checked where not. */
public final class GuestLink {
    /** A scheme's case means nothing (RFC 3986, 3.1), but Notes and this product's own items have it in lower case. */
    private static final Pattern SCHEME = Pattern.compile("(?i)(https?)(://.*)");

    /** A blank between two words, or the scheme of another link at the beginning of a line after the first. */
    private static final Pattern SEVERAL =
            Pattern.compile("[^\\s\\p{Z}][\\t\\p{Z}]+[^\\s\\p{Z}]|\\n\\s*[A-Za-z][A-Za-z0-9+.-]*:/");

    /** With a host, and nothing that ends a link in the text around it (RFC 3986, appendix C). */
    private static final Pattern USABLE = Pattern.compile("https://[^/?#\\s\\p{Z}<>\"\\\\]+([/?#][^\\s\\p{Z}<>\"]*)?");

    /** Traffic to these never leaves the machine (RFC 8252, 8.3), so that there it may go unsealed. */
    private static final Pattern ON_THIS_MACHINE = Pattern.compile("http://(127\\.0\\.0\\.1|\\[::1])([:/].*)?");

    private GuestLink() {}

    /**
     * Without the blanks and line breaks around it, and with its scheme in lower case. One that was wrapped is put together
     * (RFC 3986, appendix C); one with a blank in it, or with a second link after it, stays so and is not usable: to leave
     * the blank out could lead to somebody else.
     */
    static String tidy(String told) {
        String lines = PlainText.lines(told).trim();
        String link = SEVERAL.matcher(lines).find() ? lines.replace('\n', ' ') : PlainText.link(lines);
        Matcher scheme = SCHEME.matcher(link);
        return scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) + scheme.group(2) : link;
    }

    /** Whether people can be sent there: by https, so that nobody reads on the way which meeting it is. */
    public static boolean isUsable(String link) {
        return USABLE.matcher(link).matches() || ON_THIS_MACHINE.matcher(link).matches();
    }
}
