package org.dominomeetings.core.text;

import java.util.function.IntPredicate;

/**
 * Text as it goes to services and onto entries, without what cannot be seen. Calendars carry control characters of pasted
 * text, separators of lines and paragraphs, directions that end nowhere and halves of characters that a form cut off; in a
 * title they break a page, and a comparison with what a service gives back. Letters, signs and emoji stay as they are.
 */
public final class PlainText {
    private PlainText() {}

    /** One line: what breaks lines, and the white space around it, becomes one blank; nothing invisible at either end. */
    public static String line(String text) {
        return cleaned(text, false);
    }

    /** Several lines, each ended by a line feed alone; a tab is a blank. */
    public static String lines(String text) {
        return cleaned(text, true);
    }

    /**
     * A link, which has no white space in it (RFC 3986, 2): what a service or a form has wrapped or padded it with goes.
     *
     * @return the text itself where it has nothing of the kind
     */
    public static String link(String text) {
        return only(text, c -> !isSpace(c) && !isUnwanted(c) && !Character.isISOControl(c));
    }

    /** Whether nothing of the text can be seen. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> isSpace(c) || isInvisible(c));
    }

    private static String cleaned(String text, boolean keepLines) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean gap = false;
        String breaks = "";
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int width = text.startsWith("\r\n", i) ? 2 : Character.charCount(c);
            i += width;
            if (isBreak(c)) {
                breaks = keepLines ? breaks + "\n" : " ";
                gap = true;
            } else if (Character.isISOControl(c)) {
                gap = true;
                breaks = breaks.isEmpty() ? " " : breaks;
            } else if (!isUnwanted(c) && (!gap || !isSpace(c) || keepLines)) {
                flush(clean, breaks, keepLines);
                gap = false;
                breaks = "";
                clean.appendCodePoint(c);
            }
        }
        return trimmed(clean.toString());
    }

    private static void flush(StringBuilder clean, String breaks, boolean keepLines) {
        if (breaks.isEmpty()) {
            return;
        }
        if (!keepLines) {
            while (clean.length() > 0 && isSpace(clean.charAt(clean.length() - 1))) {
                clean.setLength(clean.length() - 1);
            }
        }
        clean.append(breaks);
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isEdge(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && isEdge(text.codePointBefore(end)) && !endsSign(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private static boolean isEdge(int c) {
        return isSpace(c) || isInvisible(c);
    }

    /** Belongs to the sign before it: a variation selector, or a tag of a flag. */
    private static boolean endsSign(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || c >= 0xE0000;
    }

    private static String only(String text, IntPredicate wanted) {
        return text.codePoints()
                .filter(wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** LF, VT, FF, CR, NEL and the two separators (UAX 14, class BK and its kin). */
    private static boolean isBreak(int c) {
        return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * What no title needs: zero-width spaces and joints, byte order marks, soft hyphens, directions that are opened and
     * closed (UAX 9, 2.1 to 2.5), halves of characters and what is none. Joiners stay, since emoji and Persian words are
     * made of them, and so do the marks of direction that are one character.
     */
    private static boolean isUnwanted(int c) {
        return c == 0xAD
                || c == 0x200B
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** Default_Ignorable_Code_Point of Unicode's DerivedCoreProperties, controls, and Braille's blank. */
    private static boolean isInvisible(int c) {
        return isUnwanted(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || c == 0x34F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180F)
                || c == 0x2800
                || c == 0x3164
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFFA0
                || (c >= 0xFFF0 && c <= 0xFFF8)
                || (c >= 0x1BCA0 && c <= 0x1BCA3)
                || (c >= 0x1D173 && c <= 0x1D17A)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }
}
