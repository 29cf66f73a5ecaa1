package org.dominomeetings.lotusscript.value;

import java.util.regex.Pattern;

/**
 * The pattern of {@code Like} (LSAZ_LIKE_OPERATOR): {@code ?} is one character, {@code *} any number, {@code #} a digit,
 * {@code [abc]}, {@code [a-z]} and {@code [!abc]} one of a set.
 */
public final class LikePattern {

    private LikePattern() {}

    /** The pattern without its end, such as an open bracket, is error 93. */
    public static boolean matches(String text, String pattern, Comparison comparison) {
        int flags = Pattern.DOTALL | (comparison.ignoresCase() ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
        return Pattern.compile(expression(pattern), flags).matcher(text).matches();
    }

    private static String expression(String pattern) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '[') {
                int end = pattern.indexOf(']', i + 1);
                if (end < 0) {
                    throw Fault.PATTERN.error();
                }
                expression.append(set(pattern.substring(i + 1, end)));
                i = end;
            } else {
                expression.append(
                        switch (c) {
                            case '?' -> ".";
                            // Two stars are one, so that fewer texts make it slow.
                            case '*' -> i > 0 && pattern.charAt(i - 1) == '*' ? "" : ".*";
                            case '#' -> "[0-9]";
                            default -> Pattern.quote(String.valueOf(c));
                        });
            }
        }
        return expression.toString();
    }

    private static String set(String characters) {
        if (characters.isEmpty()) {
            return "";
        }
        boolean not = characters.charAt(0) == '!' && characters.length() > 1;
        StringBuilder set = new StringBuilder(not ? "[^" : "[");
        for (int i = not ? 1 : 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean range = c == '-' && i > (not ? 1 : 0) && i < characters.length() - 1;
            if (range && characters.charAt(i - 1) > characters.charAt(i + 1)) {
                throw Fault.PATTERN.error();
            }
            set.append(range ? "-" : (Character.isLetterOrDigit(c) ? "" : "\\") + c);
        }
        return set.append(']').toString();
    }
}
