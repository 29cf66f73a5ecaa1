package org.dominomeetings.lotusscript.builtin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import org.dominomeetings.lotusscript.value.Conversions;

/** The number formats of {@code Format$}, as on a client in the United States. */
final class NumberFormat {

    private static final Map<String, String> NAMED = Map.of(
            "general number", "",
            "currency", "$#,##0.00;($#,##0.00)",
            "fixed", "0.00",
            "standard", "#,##0.00",
            "percent", "0.00%",
            "scientific", "0.00E+00");
    private static final Map<String, String[]> WORDS = Map.of(
            "yes/no", new String[] {"Yes", "No"},
            "true/false", new String[] {"True", "False"},
            "on/off", new String[] {"On", "Off"});

    /** Stands for an apostrophe while the pattern is put together; it is no character. */
    private static final char QUOTE = '\uFFFF';

    private NumberFormat() {}

    static boolean isNamed(String format) {
        String key = format.toLowerCase(Locale.ROOT);
        return NAMED.containsKey(key) || WORDS.containsKey(key);
    }

    static String format(Object value, String format) {
        String key = format.toLowerCase(Locale.ROOT);
        double number = Conversions.number(value);
        if (WORDS.containsKey(key)) {
            return WORDS.get(key)[number == 0 ? 1 : 0];
        }
        String pattern = NAMED.getOrDefault(key, format);
        if (pattern.isEmpty()) {
            return Conversions.text(value);
        }
        // Sections for what is positive, negative and zero.
        String[] sections = pattern.split(";", -1);
        boolean own = number < 0 && sections.length > 1 && !sections[1].isEmpty();
        String section = own
                ? sections[1]
                : number == 0 && sections.length > 2 && !sections[2].isEmpty() ? sections[2] : sections[0];
        return section(value instanceof BigDecimal exact ? exact : BigDecimal.valueOf(number), section, own);
    }

    private static String section(BigDecimal number, String section, boolean own) {
        StringBuilder pattern = new StringBuilder();
        boolean digits = false;
        for (int i = 0; i < section.length(); i++) {
            char c = section.charAt(i);
            if (c == '\\' && i + 1 < section.length()) {
                pattern.append(literal(section.charAt(++i)));
            } else if (c == '"') {
                int end = section.indexOf('"', i + 1);
                end = end < 0 ? section.length() : end;
                for (char each : section.substring(i + 1, end).toCharArray()) {
                    pattern.append(literal(each));
                }
                i = end;
            } else if ((c == 'E' || c == 'e') && i + 1 < section.length() && "+-".indexOf(section.charAt(i + 1)) >= 0) {
                return scientific(number, section, i);
            } else {
                digits |= c == '0' || c == '#';
                pattern.append("0#.,%".indexOf(c) >= 0 ? String.valueOf(c) : literal(c));
            }
        }
        // Literals side by side are one, since two quotation marks would be a literal one.
        String joined = pattern.toString().replace("''", "");
        if (!digits) {
            return joined.replace("'", "").replace(QUOTE, '\'');
        }
        DecimalFormat format = new DecimalFormat(
                joined.replace(String.valueOf(QUOTE), "''"), DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(own ? number.abs() : number);
        return text.equals("-" + format.format(BigDecimal.ZERO)) ? text.substring(1) : text;
    }

    private static String literal(char c) {
        return "'" + (c == '\'' ? QUOTE : c) + "'";
    }

    private static String scientific(BigDecimal number, String section, int exponentAt) {
        int decimals =
                section.substring(0, exponentAt).replaceFirst("^[^.]*\\.?", "").length();
        int width = (int)
                section.substring(exponentAt + 2).chars().filter(c -> c == '0').count();
        String[] parts =
                String.format(Locale.ROOT, "%." + decimals + "e", number).split("e");
        int exponent = Integer.parseInt(parts[1]);
        boolean sign = section.charAt(exponentAt + 1) == '+' || exponent < 0;
        String digits = String.format(Locale.ROOT, "%0" + Math.max(width, 1) + "d", Math.abs(exponent));
        return parts[0] + section.charAt(exponentAt) + (sign ? exponent < 0 ? "-" : "+" : "") + digits;
    }
}
