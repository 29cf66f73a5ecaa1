package org.dominomeetings.lotusscript.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a variable may hold.
 *
 * @param className of an object or a user-defined type; otherwise empty
 * @param length of a fixed-length string in characters; 0 for all others
 */
public record DataType(Kind kind, String className, int length) {

    /** Basic types in the order in which the wider one is an operation's result (LSAZ_DATA_TYPE_CONVERSION), then the others. */
    public enum Kind {
        BOOLEAN,
        BYTE,
        INTEGER,
        LONG,
        SINGLE,
        DOUBLE,
        CURRENCY,
        STRING,
        VARIANT,
        OBJECT,
        RECORD
    }

    public static final DataType VARIANT = of(Kind.VARIANT);
    public static final DataType STRING = of(Kind.STRING);
    public static final DataType INTEGER = of(Kind.INTEGER);

    private static final Map<String, Kind> BY_NAME = Map.of(
            "boolean", Kind.BOOLEAN,
            "byte", Kind.BYTE,
            "integer", Kind.INTEGER,
            "long", Kind.LONG,
            "single", Kind.SINGLE,
            "double", Kind.DOUBLE,
            "currency", Kind.CURRENCY,
            "string", Kind.STRING,
            "variant", Kind.VARIANT);

    public static DataType of(Kind kind) {
        return new DataType(kind, "", 0);
    }

    public static DataType object(String className) {
        return new DataType(Kind.OBJECT, className, 0);
    }

    /** The basic type of that name, in whichever case; null if it is none. */
    public static @Nullable DataType named(String name) {
        Kind kind = BY_NAME.get(name.toLowerCase(Locale.ROOT));
        return kind == null ? null : of(kind);
    }

    /** By the suffix of a name; Variant without any. */
    public static DataType ofSuffix(char suffix) {
        return of(
                switch (suffix) {
                    case '%' -> Kind.INTEGER;
                    case '&' -> Kind.LONG;
                    case '!' -> Kind.SINGLE;
                    case '#' -> Kind.DOUBLE;
                    case '@' -> Kind.CURRENCY;
                    case '$' -> Kind.STRING;
                    default -> Kind.VARIANT;
                });
    }

    /** What a variable holds before the first assignment. Not for user-defined types, which have members. */
    public Object initial() {
        return switch (kind) {
            case BOOLEAN -> Boolean.FALSE;
            case BYTE -> (byte) 0;
            case INTEGER -> (short) 0;
            case LONG -> 0;
            case SINGLE -> 0f;
            case DOUBLE -> 0d;
            case CURRENCY -> BigDecimal.ZERO.setScale(Conversions.CURRENCY_SCALE);
            case STRING -> "\0".repeat(length);
            case VARIANT -> Special.EMPTY;
            case OBJECT -> Special.NOTHING;
            case RECORD -> throw new IllegalStateException(className);
        };
    }

    /** Whether a variable of this type can stand for a parameter of the other (LSAZ_PASSING_ARGUMENTS_BY_REFERENCE_AND_BY_VALUE). */
    boolean same(DataType other) {
        return kind == other.kind && className.equalsIgnoreCase(other.className) && length == other.length;
    }

    /** As TypeName has it. */
    @Override
    public String toString() {
        return Objects.requireNonNull(
                kind == Kind.OBJECT || kind == Kind.RECORD ? className.toUpperCase(Locale.ROOT) : kind.name());
    }
}
