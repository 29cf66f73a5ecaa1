package org.dominomeetings.lotusscript.builtin;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.Dates;
import org.dominomeetings.lotusscript.value.Special;

/** {@code Format$} (LSAZ_FORMAT_FUNCTION) for numbers, dates and texts. */
final class Formats {

    private static final List<String> DATE_NAMES =
            List.of("general date", "long date", "medium date", "short date", "long time", "medium time", "short time");

    private Formats() {}

    static String format(Object value, String format) {
        if (value == Special.NULL) {
            return "";
        }
        if (format.isEmpty()) {
            return Conversions.text(value);
        }
        boolean ofDate = value instanceof LocalDateTime || DATE_NAMES.contains(format.toLowerCase(Locale.ROOT));
        LocalDateTime parsed = value instanceof String text ? Dates.parse(text) : null;
        if (value instanceof String text && Conversions.parse(text) == null) {
            return parsed == null ? text(text, format) : DateFormat.format(parsed, format);
        }
        if (ofDate || isDateFormat(format)) {
            return DateFormat.format(Conversions.date(value), format);
        }
        return NumberFormat.format(value, format);
    }

    /** Whether there is a letter of a date outside of literals, and no place for a digit. */
    private static boolean isDateFormat(String format) {
        if (NumberFormat.isNamed(format)) {
            return false;
        }
        String bare = format.replaceAll("\\\\.|\"[^\"]*\"", "");
        return bare.matches("(?is).*[ymdhnst].*") && !bare.matches("(?s).*[0#].*");
    }

    /** {@code @} is a character or a blank, {@code &} a character or nothing, {@code <} and {@code >} make letters small or large. */
    private static String text(String text, String format) {
        String cased = format.contains("<")
                ? text.toLowerCase(Locale.ROOT)
                : format.contains(">") ? text.toUpperCase(Locale.ROOT) : text;
        long places = format.chars().filter(c -> c == '@' || c == '&').count();
        StringBuilder result = new StringBuilder();
        long before = places - cased.length();
        int used = 0;
        for (char c : format.toCharArray()) {
            if (c == '@' || c == '&') {
                if (before > 0) {
                    before--;
                    result.append(c == '@' ? " " : "");
                } else if (used < cased.length()) {
                    result.append(cased.charAt(used++));
                }
            } else if (c != '<' && c != '>' && c != '!') {
                result.append(c);
            }
        }
        return result.append(cased.substring(used)).toString();
    }
}
