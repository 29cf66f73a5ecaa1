package org.dominomeetings.lotusscript.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Locale;
import org.dominomeetings.lotusscript.value.DataType.Kind;

/**
 * The operators on values (LSAZ_OPERATORS). The wider type of the operands is the result's, and what is too large for it error 6. With
 * NULL the result is mostly NULL.
 */
public final class Operators {

    /** Longest text, in characters: far below the heap, and more than a script of ours has. */
    private static final int LONGEST_TEXT = 16_000_000;

    private Operators() {}

    /** {@code +}: of two texts both, one after the other (LSAZ_ADDITION_OPERATOR). */
    public static Object add(Object left, Object right) {
        if (left instanceof String && (right instanceof String || right == Special.EMPTY)
                || left == Special.EMPTY && right instanceof String) {
            return concatenate(left, right);
        }
        if (isNull(left, right)) {
            return Special.NULL;
        }
        if (left instanceof LocalDateTime ^ right instanceof LocalDateTime) {
            return Dates.of(Conversions.number(left) + Conversions.number(right));
        }
        Kind kind = wider(left, right);
        return kind == Kind.CURRENCY
                ? fit(kind, decimal(left).add(decimal(right)))
                : fit(kind, Conversions.number(left) + Conversions.number(right));
    }

    /** {@code -}. A number taken from a date gives a date, a date from a date the days between. */
    public static Object subtract(Object left, Object right) {
        if (isNull(left, right)) {
            return Special.NULL;
        }
        if (left instanceof LocalDateTime && !(right instanceof LocalDateTime)) {
            return Dates.of(Conversions.number(left) - Conversions.number(right));
        }
        Kind kind = wider(left, right);
        return kind == Kind.CURRENCY
                ? fit(kind, decimal(left).subtract(decimal(right)))
                : fit(kind, Conversions.number(left) - Conversions.number(right));
    }

    /** {@code *}. */
    public static Object multiply(Object left, Object right) {
        if (isNull(left, right)) {
            return Special.NULL;
        }
        Kind kind = wider(left, right);
        return kind == Kind.CURRENCY
                ? fit(kind, decimal(left).multiply(decimal(right)))
                : fit(kind, Conversions.number(left) * Conversions.number(right));
    }

    /** {@code /}: always with a fraction, and a Double but for a Currency (LSAZ_DIVISION_OPERATOR). */
    public static Object divide(Object left, Object right) {
        if (isNull(left, right)) {
            return Special.NULL;
        }
        Kind kind = wider(left, right);
        double divisor = Conversions.number(right);
        if (divisor == 0) {
            throw Fault.DIVISION_BY_ZERO.error();
        }
        return kind == Kind.CURRENCY
                ? fit(kind, decimal(left).divide(decimal(right), Conversions.CURRENCY_SCALE, RoundingMode.HALF_EVEN))
                : fit(Kind.DOUBLE, Conversions.number(left) / divisor);
    }

    /** {@code \}: both sides are rounded first, and the fraction of the result is dropped (LSAZ_INTEGER_DIVISION_OPERATOR). */
    public static Object divideIntegers(Object left, Object right) {
        if (isNull(left, right)) {
            return Special.NULL;
        }
        long divisor = divisor(right);
        return fit(integral(left, right), (double) (Conversions.longInteger(left) / divisor));
    }

    /** {@code Mod}: the rest has the sign of the left side (LSAZ_MOD_OPERATOR). */
    public static Object modulo(Object left, Object right) {
        if (isNull(left, right)) {
            return Special.NULL;
        }
        long divisor = divisor(right);
        return fit(integral(left, right), (double) (Conversions.longInteger(left) % divisor));
    }

    private static long divisor(Object right) {
        long divisor = Conversions.longInteger(right);
        if (divisor == 0) {
            throw Fault.DIVISION_BY_ZERO.error();
        }
        return divisor;
    }

    /** {@code ^}: a root of a negative number is an error (LSAZ_EXPONENTIATION_OPERATOR). */
    public static Object power(Object left, Object right) {
        if (isNull(left, right)) {
            return Special.NULL;
        }
        double base = Conversions.number(left);
        double exponent = Conversions.number(right);
        if (base < 0 && exponent != Math.rint(exponent) || base == 0 && exponent < 0) {
            throw Fault.ILLEGAL_CALL.error();
        }
        return fit(Kind.DOUBLE, Math.pow(base, exponent));
    }

    /** {@code -} before a value. */
    public static Object negate(Object value) {
        return value == Special.NULL
                ? value
                : value instanceof BigDecimal currency
                        ? currency.negate()
                        : fit(numericKind(value), 0.0 - Conversions.number(value));
    }

    /** {@code &}: as CStr makes texts of both, NULL as no text; of two NULLs it is NULL (LSAZ_STRING_CONCATENATION_OPERATOR). */
    public static Object concatenate(Object left, Object right) {
        if (left == Special.NULL && right == Special.NULL) {
            return Special.NULL;
        }
        String first = left == Special.NULL ? "" : Conversions.text(left);
        String second = right == Special.NULL ? "" : Conversions.text(right);
        if (first.length() + second.length() > LONGEST_TEXT) {
            throw Fault.STRING_SPACE.error();
        }
        return first + second;
    }

    /** {@code Not}: of a Boolean the other one, of a number each bit (LSAZ_NOT_OPERATOR). */
    public static Object not(Object value) {
        if (value == Special.NULL) {
            return value;
        }
        return value instanceof Boolean truth
                ? (Object) !truth
                : fit(integral(value, value), ~Conversions.longInteger(value));
    }

    /** {@code And}: false and NULL is false (LSAZ_AND_OPERATOR). */
    public static Object and(Object left, Object right) {
        return isNull(left, right)
                ? zeroOr(left == Special.NULL ? right : left)
                : bits(left, right, Conversions.longInteger(left) & Conversions.longInteger(right));
    }

    private static Object zeroOr(Object known) {
        return known != Special.NULL && Conversions.longInteger(known) == 0 ? known : Special.NULL;
    }

    /** {@code Or}: true or NULL is true (LSAZ_OR_OPERATOR). */
    public static Object or(Object left, Object right) {
        if (isNull(left, right)) {
            Object known = left == Special.NULL ? right : left;
            return known != Special.NULL && Conversions.longInteger(known) != 0 ? known : Special.NULL;
        }
        return bits(left, right, Conversions.longInteger(left) | Conversions.longInteger(right));
    }

    /** {@code Xor}: one and not both (LSAZ_XOR_OPERATOR). */
    public static Object xor(Object left, Object right) {
        return isNull(left, right)
                ? Special.NULL
                : bits(left, right, Conversions.longInteger(left) ^ Conversions.longInteger(right));
    }

    /** {@code Eqv}: both or none (LSAZ_EQV_OPERATOR). */
    public static Object eqv(Object left, Object right) {
        return isNull(left, right)
                ? Special.NULL
                : bits(left, right, ~(Conversions.longInteger(left) ^ Conversions.longInteger(right)));
    }

    /** {@code Imp}: the second if the first (LSAZ_IMP_OPERATOR). */
    public static Object imp(Object left, Object right) {
        return or(not(left), right);
    }

    /** Two Booleans give a Boolean, others a number of their wider integral type. */
    private static Object bits(Object left, Object right, int result) {
        return left instanceof Boolean && right instanceof Boolean
                ? (Object) (result != 0)
                : fit(integral(left, right), result);
    }

    private static boolean isNull(Object left, Object right) {
        return left == Special.NULL || right == Special.NULL;
    }

    private static Kind numericKind(Object value) {
        Kind kind = Conversions.numericKind(value);
        // The smallest type of a result, since a Byte has no sign.
        return kind == Kind.BYTE ? Kind.INTEGER : kind;
    }

    private static Kind wider(Object left, Object right) {
        Kind first = numericKind(left);
        Kind second = numericKind(right);
        return first.compareTo(second) >= 0 ? first : second;
    }

    private static Kind integral(Object left, Object right) {
        return wider(left, right) == Kind.INTEGER ? Kind.INTEGER : Kind.LONG;
    }

    private static Object fit(Kind kind, Object result) {
        Object fitted = Conversions.to(DataType.of(kind), result);
        if (fitted instanceof Double number && !Double.isFinite(number)) {
            throw Fault.OVERFLOW.error();
        }
        return fitted;
    }

    private static BigDecimal decimal(Object value) {
        return value instanceof BigDecimal exact ? exact : BigDecimal.valueOf(Conversions.number(value));
    }

    /** The object's class or one it is derived from has that name (LSAZ_ISA_OPERATOR). */
    public static boolean isA(Object value, String className) {
        return value instanceof ScriptObject object && object.isA(className.toLowerCase(Locale.ROOT));
    }

    /** {@code Is}: whether two object variables refer to one object (LSAZ_IS_OPERATOR). */
    public static boolean is(Object left, Object right) {
        if (!isObject(left) || !isObject(right)) {
            throw Fault.TYPE_MISMATCH.error();
        }
        return left == right;
    }

    private static boolean isObject(Object value) {
        return value instanceof ScriptObject || value == Special.NOTHING;
    }
}
