package org.dominomeetings.lotusscript.builtin;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.DataType;
import org.dominomeetings.lotusscript.value.Dates;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.ScriptList;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;

/** Functions that tell what a value is. */
final class TypeFunctions {

    /** Numbers of help page LSAZ_DATATYPE_FUNCTION. */
    private static final int FIXED_ARRAY = 8192;

    private static final int DYNAMIC_ARRAY = 8704;
    private static final int LIST = 2048;

    private static final Map<Class<?>, DataType.Kind> KINDS = Map.of(
            Boolean.class,
            DataType.Kind.BOOLEAN,
            Byte.class,
            DataType.Kind.BYTE,
            Short.class,
            DataType.Kind.INTEGER,
            Integer.class,
            DataType.Kind.LONG,
            Float.class,
            DataType.Kind.SINGLE,
            Double.class,
            DataType.Kind.DOUBLE,
            BigDecimal.class,
            DataType.Kind.CURRENCY,
            String.class,
            DataType.Kind.STRING);

    static final Map<String, Implementation> ALL = Map.ofEntries(
            Map.entry("isarray", a -> a.value(0) instanceof ScriptArray),
            Map.entry("islist", a -> a.value(0) instanceof ScriptList),
            Map.entry("isobject", a -> isObject(a.value(0))),
            Map.entry("isempty", a -> a.value(0) == Special.EMPTY),
            Map.entry("isnull", a -> a.value(0) == Special.NULL),
            Map.entry("isnumeric", a -> isNumeric(a.value(0))),
            Map.entry("isdate", a -> isDate(a.value(0))),
            Map.entry("isscalar", a -> !isContainer(a.value(0)) && !isObject(a.value(0))),
            Map.entry("isunknown", a -> false),
            Map.entry("datatype", a -> (short) dataType(a.value(0))),
            Map.entry("typename", a -> typeName(a.value(0))));

    private TypeFunctions() {}

    private static boolean isObject(Object value) {
        return value instanceof ScriptObject || value == Special.NOTHING;
    }

    private static boolean isContainer(Object value) {
        return value instanceof ScriptArray || value instanceof ScriptList;
    }

    /** A number, or a text or date that can be one; EMPTY, too (LSAZ_ISNUMERIC_FUNCTION). */
    private static boolean isNumeric(Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || value == Special.EMPTY
                || value instanceof LocalDateTime
                || value instanceof String text && Conversions.parse(text) != null;
    }

    private static boolean isDate(Object value) {
        return value instanceof LocalDateTime || value instanceof String text && Dates.parse(text) != null;
    }

    private static int dataType(Object value) {
        if (value instanceof ScriptArray array) {
            return (array.isDynamic() ? DYNAMIC_ARRAY : FIXED_ARRAY)
                    + number(array.type().kind());
        }
        if (value instanceof ScriptList list) {
            return LIST + number(list.type().kind());
        }
        if (value instanceof ScriptObject) {
            return 35;
        }
        if (value instanceof LocalDateTime) {
            return 7;
        }
        if (value == Special.NOTHING) {
            return 9;
        }
        return value == Special.NULL ? 1 : value == Special.EMPTY ? 0 : number(kind(value));
    }

    private static int number(DataType.Kind kind) {
        return switch (kind) {
            case INTEGER -> 2;
            case LONG -> 3;
            case SINGLE -> 4;
            case DOUBLE -> 5;
            case CURRENCY -> 6;
            case STRING -> 8;
            case BOOLEAN -> 11;
            case VARIANT -> 12;
            case BYTE -> 17;
            case RECORD -> 33;
            case OBJECT -> 35;
        };
    }

    private static DataType.Kind kind(Object value) {
        DataType.Kind kind = KINDS.get(value.getClass());
        return kind == null ? DataType.Kind.RECORD : kind;
    }

    private static String typeName(Object value) {
        if (value instanceof ScriptArray array) {
            return array.type() + "( )";
        }
        if (value instanceof ScriptList list) {
            return list.type() + " LIST";
        }
        if (value instanceof ScriptObject object) {
            return object.typeName().toUpperCase(Locale.ROOT);
        }
        if (value instanceof LocalDateTime) {
            return "DATE";
        }
        return value == Special.NOTHING
                ? "OBJECT"
                : value instanceof Special special
                        ? special.name()
                        : kind(value).name();
    }
}
