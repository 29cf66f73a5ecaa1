package org.dominomeetings.lotusscript.value;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** Values as tests write them: with the suffix of their type, {@code y} for a Byte, texts in double quotes, dates between #. */
final class Literals {

    private Literals() {}

    static Object read(String written) {
        if (written.startsWith("\"")) {
            return written.substring(1, written.length() - 1);
        }
        if (written.startsWith("#")) {
            return LocalDateTime.parse(written.substring(1, written.length() - 1));
        }
        String number = written.substring(0, written.length() - 1);
        return switch (written) {
            case "True" -> true;
            case "False" -> false;
            case "EMPTY" -> Special.EMPTY;
            case "NULL" -> Special.NULL;
            case "NOTHING" -> Special.NOTHING;
            default ->
                switch (written.charAt(written.length() - 1)) {
                    case 'y' -> (byte) Integer.parseInt(number);
                    case '%' -> Short.valueOf(number);
                    case '&' -> Integer.valueOf(number);
                    case '!' -> Float.valueOf(number);
                    case '#' -> Double.valueOf(number);
                    case '@' -> new BigDecimal(number).setScale(4);
                    default -> throw new IllegalArgumentException(written);
                };
        };
    }

    static String write(Object value) {
        if (value instanceof String) {
            return '"' + value.toString() + '"';
        }
        if (value instanceof LocalDateTime) {
            return "#" + value + "#";
        }
        if (value instanceof Boolean truth) {
            return truth ? "True" : "False";
        }
        if (value instanceof Byte small) {
            return (small & 0xFF) + "y";
        }
        if (value instanceof BigDecimal currency) {
            return currency.stripTrailingZeros().toPlainString() + "@";
        }
        if (value instanceof Number number) {
            String suffix = number instanceof Short
                    ? "%"
                    : number instanceof Integer ? "&" : number instanceof Float ? "!" : "#";
            return number.toString().replaceFirst("\\.0$", "") + suffix;
        }
        return value.toString();
    }

    /** What comes of it: a value, or {@code error} and its number. */
    static String outcome(java.util.function.Supplier<Object> operation) {
        try {
            return write(operation.get());
        } catch (ScriptError e) {
            return "error " + e.number();
        }
    }
}
