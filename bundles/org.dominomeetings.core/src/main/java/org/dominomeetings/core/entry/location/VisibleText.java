package org.dominomeetings.core.entry.location;

/** The visible characters of a text. Forms, mail and people's editors add and drop the others as they please. */
final class VisibleText {
    /** What a list or a quotation sets before a line, and brackets and quotation marks around a link. */
    private static final String DECORATION = "-*•·|:.–—→()[]{}<>\"'«»„“”‘’「」『』";

    private static final String OPENING = "<([{\"'«„“‘「『";
    private static final String CLOSING = ">)]}\"'»“”’」』";

    private VisibleText() {}

    /** What parts words: white space, what cannot be seen, and the commas and semicolons at which forms part a field. */
    static boolean isGap(char c) {
        return BlockFormat.isSpace(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || c == ','
                || c == ';';
    }

    /** As {@link #isGap}, with the brackets that mail sets around links. */
    static boolean isSilent(char c) {
        return isGap(c) || c == '<' || c == '>';
    }

    /** What ends a line, wherever the text has been: CR, LF, VT, FF, NEL and the separators of Unicode (UAX 14, BK). */
    static boolean isLineEnd(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether this can be what is left of a line when the words are gone. */
    static boolean isDecoration(char c) {
        return isSilent(c) || DECORATION.indexOf(c) >= 0;
    }

    static boolean isPair(char before, char after) {
        int kind = OPENING.indexOf(before);
        return kind >= 0 && CLOSING.charAt(kind) == after;
    }

    /** Whether a line of ours can end beside this character, so that it is not the beginning of a longer word. */
    static boolean isEdge(char c) {
        return !Character.isLetterOrDigit(c) && "-_+/@#=&%$~".indexOf(c) < 0;
    }

    static boolean isAsciiWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
