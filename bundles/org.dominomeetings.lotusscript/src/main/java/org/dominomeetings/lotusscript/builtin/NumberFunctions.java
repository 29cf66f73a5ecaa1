package org.dominomeetings.lotusscript.builtin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.DataType;
import org.dominomeetings.lotusscript.value.Operators;
import org.dominomeetings.lotusscript.value.Special;

/** Functions of numbers. */
final class NumberFunctions {

    private static final Pattern NUMBER_AT_START = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([EeDd][+-]?\\d{1,3})?");
    private static final Pattern HEXADECIMAL_AT_START = Pattern.compile("&[Hh][0-9A-Fa-f]{1,8}");
    /** More digits than a Double has. */
    private static final int MOST_DIGITS = 15;

    static final Map<String, Implementation> ALL = Map.ofEntries(
            Map.entry(
                    "abs", a -> a.number(0) < 0 ? Operators.negate(a.value(0)) : Operators.add(a.value(0), (short) 0)),
            Map.entry("int", a -> whole(a, Math::floor)),
            Map.entry("fix", a -> whole(a, number -> number < 0 ? Math.ceil(number) : Math.floor(number))),
            Map.entry("sgn", a -> (short) Math.signum(a.number(0))),
            Map.entry("round", NumberFunctions::round),
            Map.entry("rnd", a -> (float) a.context().host().random()),
            Map.entry("val", a -> val(a.text(0))),
            Map.entry("cbool", a -> convert(a, "Boolean")),
            Map.entry("cbyte", a -> convert(a, "Byte")),
            Map.entry("cint", a -> convert(a, "Integer")),
            Map.entry("clng", a -> convert(a, "Long")),
            Map.entry("csng", a -> convert(a, "Single")),
            Map.entry("cdbl", a -> convert(a, "Double")),
            Map.entry("ccur", a -> convert(a, "Currency")),
            Map.entry("cstr", a -> convert(a, "String")),
            Map.entry("cvar", a -> a.value(0)));

    private NumberFunctions() {}

    private static Object convert(Arguments a, String type) {
        DataType named = DataType.named(type);
        return named == null ? Special.EMPTY : Conversions.to(named, a.value(0));
    }

    /** Of the type that the argument has (LSAZ_INT_FUNCTION, LSAZ_FIX_FUNCTION). */
    private static Object whole(Arguments a, DoubleUnaryOperator rule) {
        Object value = a.value(0);
        double whole = rule.applyAsDouble(a.number(0));
        return value instanceof Short || value instanceof Integer ? value : (Object) whole;
    }

    /** The half goes to the even one (LSAZ_ROUND_FUNCTION). */
    private static Object round(Arguments a) {
        int digits = Math.max(-MOST_DIGITS, Math.min(MOST_DIGITS, a.integer(1)));
        return BigDecimal.valueOf(a.number(0))
                .setScale(digits, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** The number that a text begins with, blanks left out; 0 without (LSAZ_VAL_FUNCTION). */
    private static Object val(String text) {
        String packed = text.replaceAll("[ \t\n]", "");
        Matcher hexadecimal = HEXADECIMAL_AT_START.matcher(packed);
        Matcher found = hexadecimal.lookingAt() ? hexadecimal : NUMBER_AT_START.matcher(packed);
        Double parsed = found == hexadecimal || found.lookingAt() ? Conversions.parse(found.group()) : null;
        return parsed == null ? 0d : parsed;
    }
}
