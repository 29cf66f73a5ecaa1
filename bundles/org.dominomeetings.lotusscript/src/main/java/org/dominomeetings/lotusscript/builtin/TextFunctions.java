package org.dominomeetings.lotusscript.builtin;

import java.util.Locale;
import java.util.Map;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.Fault;

/** Functions that make a text of a text or of character codes. Positions count from 1. */
final class TextFunctions {

    private static final int LONGEST = 16_000_000;
    private static final int UPPER = 1;
    private static final int LOWER = 2;
    private static final int PROPER = 3;

    static final Map<String, Implementation> ALL = Map.ofEntries(
            Map.entry("left", a -> left(a.text(0), a.count(1, 0))),
            Map.entry("right", a -> right(a.text(0), a.count(1, 0))),
            Map.entry("mid", TextFunctions::mid),
            Map.entry("len", a -> a.text(0).length()),
            Map.entry("ucase", a -> a.text(0).toUpperCase(Locale.ROOT)),
            Map.entry("lcase", a -> a.text(0).toLowerCase(Locale.ROOT)),
            Map.entry("ltrim", a -> a.text(0).replaceFirst("^ +", "")),
            Map.entry("rtrim", a -> rtrim(a.text(0))),
            Map.entry("trim", a -> rtrim(a.text(0)).replaceFirst("^ +", "")),
            Map.entry("space", a -> repeat(" ", a.count(0, 0))),
            Map.entry("string", a -> repeated(a)),
            Map.entry("ustring", a -> repeated(a)),
            Map.entry("chr", a -> character(a.integer(0))),
            Map.entry("uchr", a -> character(a.integer(0))),
            Map.entry("asc", a -> code(a.text(0))),
            Map.entry("uni", a -> code(a.text(0))),
            Map.entry("hex", a -> Integer.toHexString(a.integer(0)).toUpperCase(Locale.ROOT)),
            Map.entry("oct", a -> Integer.toOctalString(a.integer(0))),
            Map.entry("bin", a -> Integer.toBinaryString(a.integer(0))),
            Map.entry("str", a -> (a.number(0) < 0 ? "" : " ") + Conversions.text(a.value(0))),
            Map.entry("format", a -> Formats.format(a.value(0), a.text(1, ""))),
            Map.entry("strconv", a -> convert(a.text(0), a.integer(1))));

    private TextFunctions() {}

    static String left(String text, int count) {
        return text.substring(0, Math.min(count, text.length()));
    }

    static String right(String text, int count) {
        return text.substring(text.length() - Math.min(count, text.length()));
    }

    /** Empty where it begins behind the end (LSAZ_MID_FUNCTION). */
    private static String mid(Arguments a) {
        String text = a.text(0);
        int start = a.count(1, 1) - 1;
        if (start >= text.length()) {
            return "";
        }
        String rest = text.substring(start);
        return a.has(2) ? left(rest, a.count(2, 0)) : rest;
    }

    private static String rtrim(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
    }

    private static String repeat(String text, int count) {
        if (count > LONGEST) {
            throw Fault.STRING_SPACE.error();
        }
        return text.repeat(count);
    }

    /** Of a code or of the first character of a text (LSAZ_STRING_FUNCTION). */
    private static String repeated(Arguments a) {
        int count = a.count(0, 0);
        if (!(a.value(1) instanceof String text)) {
            return repeat(character(a.integer(1)), count);
        }
        if (text.isEmpty()) {
            throw Fault.ILLEGAL_CALL.error();
        }
        return repeat(text.substring(0, 1), count);
    }

    private static String character(int code) {
        if (code < Character.MIN_VALUE || code > Character.MAX_VALUE) {
            throw Fault.ILLEGAL_CALL.error();
        }
        return String.valueOf((char) code);
    }

    private static int code(String text) {
        if (text.isEmpty()) {
            throw Fault.ILLEGAL_CALL.error();
        }
        return text.charAt(0);
    }

    private static String convert(String text, int kind) {
        return switch (kind) {
            case UPPER -> text.toUpperCase(Locale.ROOT);
            case LOWER -> text.toLowerCase(Locale.ROOT);
            case PROPER -> proper(text);
            default -> throw Fault.ILLEGAL_CALL.error();
        };
    }

    private static String proper(String text) {
        StringBuilder proper = new StringBuilder();
        char before = ' ';
        for (char c : text.toCharArray()) {
            proper.append(Character.isLetterOrDigit(before) ? Character.toLowerCase(c) : Character.toUpperCase(c));
            before = c;
        }
        return proper.toString();
    }
}
