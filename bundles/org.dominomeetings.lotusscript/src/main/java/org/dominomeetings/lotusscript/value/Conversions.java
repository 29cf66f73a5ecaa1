package org.dominomeetings.lotusscript.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values of one type as those of another, as assignments, operators and the functions CStr, CInt and the like make them
 * (LSAZ_DATA_TYPE_CONVERSION). What can not be is error 13, what is too large error 6, NULL error 94.
 */
public final class Conversions {

    /** Digits behind the point of a Currency (LSAZ_CURRENCY_DATA_TYPE). */
    static final int CURRENCY_SCALE = 4;

    private static final BigDecimal MOST_CURRENCY = new BigDecimal("922337203685477.5807");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([ED][+-]?\\d{1,4})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})");
    private static final Pattern HEXADECIMAL = Pattern.compile("&H[0-9A-F]{1,8}", Pattern.CASE_INSENSITIVE);
    private static final int SIXTEEN = 16;
    private static final int UNSIGNED_BYTE = 0xFF;
    /** Significant digits that a text shows of a Double and of a Single. */
    private static final int DIGITS_OF_DOUBLE = 15;

    private static final int DIGITS_OF_SINGLE = 7;

    private Conversions() {}

    /** To a basic type; for a Variant the value stays. */
    public static Object to(DataType type, Object value) {
        return switch (type.kind()) {
            case BOOLEAN -> bool(value);
            case BYTE -> (byte) integral(value, 0, UNSIGNED_BYTE);
            case INTEGER -> (short) integral(value, Short.MIN_VALUE, Short.MAX_VALUE);
            case LONG -> (int) integral(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case SINGLE -> single(value);
            case DOUBLE -> number(value);
            case CURRENCY -> currency(value);
            case STRING -> type.length() == 0 ? text(value) : fixed(text(value), type.length());
            case VARIANT -> value;
            case OBJECT, RECORD -> throw Fault.TYPE_MISMATCH.error();
        };
    }

    private static String fixed(String text, int length) {
        return text.length() >= length ? text.substring(0, length) : text + " ".repeat(length - text.length());
    }

    /** As a number without fraction, the half to the even one (LSAZ_CINT_FUNCTION). */
    private static long integral(Object value, long least, long most) {
        double rounded = Math.rint(number(value));
        if (!(rounded >= least && rounded <= most)) {
            throw Fault.OVERFLOW.error();
        }
        return (long) rounded;
    }

    /** CInt. */
    public static short integer(Object value) {
        return (short) integral(value, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** CLng. */
    public static int longInteger(Object value) {
        return (int) integral(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static float single(Object value) {
        double wide = number(value);
        float narrow = (float) wide;
        if (Float.isInfinite(narrow)) {
            throw Fault.OVERFLOW.error();
        }
        return narrow;
    }

    private static BigDecimal currency(Object value) {
        double near = number(value);
        BigDecimal exact = value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(near);
        if (value instanceof String text && DECIMAL.matcher(text.strip()).matches()) {
            // A Double has fewer digits than a Currency.
            exact = new BigDecimal(text.strip());
        }
        BigDecimal rounded = exact.setScale(CURRENCY_SCALE, RoundingMode.HALF_EVEN);
        if (rounded.abs().compareTo(MOST_CURRENCY) > 0) {
            throw Fault.OVERFLOW.error();
        }
        return rounded;
    }

    /** CDbl, which is what arithmetic needs. */
    public static double number(Object value) {
        if (value instanceof Byte small) {
            return small & UNSIGNED_BYTE;
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof Boolean truth) {
            return truth ? -1 : 0;
        }
        if (value instanceof LocalDateTime date) {
            return Dates.number(date);
        }
        if (value instanceof String text) {
            Double parsed = parse(text);
            if (parsed == null) {
                throw Fault.TYPE_MISMATCH.error();
            }
            return parsed;
        }
        if (value == Special.EMPTY) {
            return 0;
        }
        throw none(value);
    }

    /** The number that a text is, with blanks around; null if it is none. */
    public static @Nullable Double parse(String text) {
        String stripped = text.strip();
        if (HEXADECIMAL.matcher(stripped).matches()) {
            return (double) (int) Long.parseLong(stripped.substring(2), SIXTEEN);
        }
        if (!NUMBER.matcher(stripped).matches()) {
            return null;
        }
        double parsed = Double.parseDouble(stripped.replace('d', 'E').replace('D', 'E'));
        return Double.isInfinite(parsed) ? null : parsed;
    }

    private static ScriptError none(Object value) {
        return value == Special.NULL ? Fault.USE_OF_NULL.error() : Fault.TYPE_MISMATCH.error();
    }

    /** CBool: whether the number is not 0. */
    public static boolean bool(Object value) {
        return value instanceof Boolean truth ? truth : number(value) != 0;
    }

    /** What {@code If} and loops make of a condition: NULL is false (LSAZ_IF_GOTO_ELSE_STATEMENT). */
    public static boolean condition(Object value) {
        return value != Special.NULL && bool(value);
    }

    /** CDat. */
    public static LocalDateTime date(Object value) {
        if (value instanceof LocalDateTime date) {
            return date;
        }
        if (value instanceof String text) {
            LocalDateTime parsed = Dates.parse(text);
            if (parsed == null) {
                throw Fault.TYPE_MISMATCH.error();
            }
            return parsed;
        }
        return Dates.of(number(value));
    }

    /** CStr (LSAZ_CSTR_FUNCTION): no blank before a number, no zero before its point. */
    public static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Boolean truth) {
            return truth ? "True" : "False";
        }
        if (value instanceof LocalDateTime date) {
            return Dates.text(date);
        }
        if (value instanceof Byte small) {
            return String.valueOf(small & UNSIGNED_BYTE);
        }
        if (value instanceof Short || value instanceof Integer) {
            return value.toString();
        }
        if (value instanceof Number number) {
            return digits(number);
        }
        if (value == Special.EMPTY) {
            return "";
        }
        throw none(value);
    }

    private static String digits(Number number) {
        BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
        int precision = number instanceof Float ? DIGITS_OF_SINGLE : DIGITS_OF_DOUBLE;
        if (!(number instanceof BigDecimal)) {
            exact = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
        }
        if (exact.signum() == 0) {
            return "0";
        }
        exact = exact.stripTrailingZeros();
        int exponent = exact.precision() - exact.scale() - 1;
        boolean scientific = !(number instanceof BigDecimal) && (exponent >= precision || exponent < -4);
        if (scientific) {
            String mantissa = exact.movePointLeft(exponent).stripTrailingZeros().toPlainString();
            return mantissa + "E" + (exponent < 0 ? "-" : "+") + (Math.abs(exponent) < 10 ? "0" : "")
                    + Math.abs(exponent);
        }
        return exact.toPlainString().replaceFirst("^(-?)0\\.", "$1.");
    }

    /** The type of the value as a number, for what an operator gives. */
    static DataType.Kind numericKind(Object value) {
        if (value instanceof Boolean || value instanceof Short || value == Special.EMPTY) {
            return DataType.Kind.INTEGER;
        }
        if (value instanceof Byte) {
            return DataType.Kind.BYTE;
        }
        if (value instanceof Integer) {
            return DataType.Kind.LONG;
        }
        if (value instanceof Float) {
            return DataType.Kind.SINGLE;
        }
        if (value instanceof BigDecimal) {
            return DataType.Kind.CURRENCY;
        }
        if (value instanceof Double || value instanceof String || value instanceof LocalDateTime) {
            return DataType.Kind.DOUBLE;
        }
        throw none(value);
    }
}
