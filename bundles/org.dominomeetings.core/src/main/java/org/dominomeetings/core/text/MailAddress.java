package org.dominomeetings.core.text;

import java.util.Locale;
import java.util.Optional;

/**
 * The address in an item that may hold a Notes name or an Internet address, the latter with or without a phrase before it, a
 * comment beside it, or the scheme that iCalendar puts before it (RFC 5322, 3.4; RFC 5545, 3.3.3).
 */
public final class MailAddress {
    private MailAddress() {}

    /**
     * The address alone, in lower case. RFC 5321, 2.4, would let a server tell {@code Jane} from {@code jane} before the at
     * sign; none is known to, and Domino does not.
     *
     * @return empty for a Notes name, with a Notes domain or without
     */
    public static Optional<String> in(String text) {
        String rest = withoutComments(text).trim();
        int close = rest.lastIndexOf('>');
        int open = rest.lastIndexOf('<', close);
        if (open >= 0) {
            rest = rest.substring(open + 1, close).trim();
        }
        if (rest.regionMatches(true, 0, "mailto:", 0, "mailto:".length())) {
            rest = rest.substring("mailto:".length());
        }
        int at = rest.lastIndexOf('@');
        boolean cut = at <= 0 || at == rest.length() - 1;
        if (cut || isNotes(rest, at) || rest.chars().skip(at).anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        return Optional.of(rest.toLowerCase(Locale.ROOT));
    }

    /** {@code CN=Jane Doe/O=Acme@ACME} and {@code Jane Doe/Acme@ACME}; a Notes domain has no dot. */
    private static boolean isNotes(String text, int at) {
        boolean hierarchical = text.lastIndexOf('/', at) >= 0;
        return hierarchical && (text.regionMatches(true, 0, "CN=", 0, 3) || text.indexOf('.', at) < 0);
    }

    /** Comments stand in brackets, outside of quotes, and may be nested. */
    private static String withoutComments(String text) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            quoted ^= c == '"' && depth == 0;
            if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')' && depth > 0) {
                depth--;
            } else if (depth == 0) {
                kept.append(c);
            }
        }
        return depth == 0 ? kept.toString() : text;
    }
}
