package org.dominomeetings.standin.mime;

/** @see "RFC 2045 §6.7" */
final class QuotedPrintable {
    private static final int HEX = 16;

    private QuotedPrintable() {}

    /** The bytes, each as the character of its number; what is no valid escape stays as it is. */
    static String decode(String encoded) {
        String joined = encoded.replaceAll("=[ \t]*\r?\n", "");
        StringBuilder bytes = new StringBuilder(joined.length());
        for (int i = 0; i < joined.length(); i++) {
            if (isEscape(joined, i)) {
                bytes.append((char) Integer.parseInt(joined.substring(i + 1, i + 3), HEX));
                i += 2;
            } else {
                bytes.append(joined.charAt(i));
            }
        }
        return bytes.toString();
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '='
                && at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), HEX) >= 0
                && Character.digit(text.charAt(at + 2), HEX) >= 0;
    }
}
