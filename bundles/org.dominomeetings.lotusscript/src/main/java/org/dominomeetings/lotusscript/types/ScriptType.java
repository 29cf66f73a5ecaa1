package org.dominomeetings.lotusscript.types;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The type of a value or variable.
 *
 * @param name as a message has it
 * @param declared the script's class or user-defined type, otherwise null
 * @param element of an array or list, otherwise null
 */
public record ScriptType(
        Kind kind,
        String name,
        @Nullable Symbol declared,
        @Nullable ScriptType element) {

    public enum Kind {
        BOOLEAN,
        NUMBER,
        STRING,
        VARIANT,
        /** A class of Notes or of a script, or {@code Nothing}. */
        OBJECT,
        USER_TYPE,
        ARRAY,
        LIST,
        /** What a sub gives. */
        NONE,
        /** Of what is wrong already, so that it is said once. */
        UNKNOWN
    }

    public static final ScriptType BOOLEAN = basic(Kind.BOOLEAN, "Boolean");
    public static final ScriptType INTEGER = basic(Kind.NUMBER, "Integer");
    public static final ScriptType LONG = basic(Kind.NUMBER, "Long");
    public static final ScriptType SINGLE = basic(Kind.NUMBER, "Single");
    public static final ScriptType DOUBLE = basic(Kind.NUMBER, "Double");
    public static final ScriptType CURRENCY = basic(Kind.NUMBER, "Currency");
    public static final ScriptType STRING = basic(Kind.STRING, "String");
    public static final ScriptType VARIANT = basic(Kind.VARIANT, "Variant");
    public static final ScriptType NOTHING = basic(Kind.OBJECT, "Nothing");
    public static final ScriptType NONE = basic(Kind.NONE, "nothing");
    public static final ScriptType UNKNOWN = basic(Kind.UNKNOWN, "unknown");

    private static final Map<String, ScriptType> BY_NAME = Map.of(
            "boolean", BOOLEAN,
            "byte", basic(Kind.NUMBER, "Byte"),
            "integer", INTEGER,
            "long", LONG,
            "single", SINGLE,
            "double", DOUBLE,
            "currency", CURRENCY,
            "string", STRING,
            "variant", VARIANT,
            "-", NONE);

    private static ScriptType basic(Kind kind, String name) {
        return new ScriptType(kind, name, null, null);
    }

    /** A type that the language has a word for, in any case, or {@code -} for none; null if it is no such word. */
    public static @Nullable ScriptType basic(String name) {
        return BY_NAME.get(name.toLowerCase(Locale.ROOT));
    }

    /** A class of Notes. */
    public static ScriptType notes(String className) {
        return basic(Kind.OBJECT, className);
    }

    /** A class of a script. */
    public static ScriptType object(Symbol.ScriptClass declared) {
        return new ScriptType(Kind.OBJECT, declared.name(), declared, null);
    }

    /** A {@code Type} of a script. */
    public static ScriptType userType(Symbol.UserType declared) {
        return new ScriptType(Kind.USER_TYPE, declared.name(), declared, null);
    }

    /** The array of such elements. */
    public ScriptType array() {
        return new ScriptType(Kind.ARRAY, "array of " + name, null, this);
    }

    /** The list of such elements. */
    public ScriptType list() {
        return new ScriptType(Kind.LIST, "list of " + name, null, this);
    }

    /** Of a name without {@code As}; Variant if it has no suffix. */
    public static ScriptType ofSuffix(char suffix) {
        return switch (suffix) {
            case '%' -> INTEGER;
            case '&' -> LONG;
            case '!' -> SINGLE;
            case '#' -> DOUBLE;
            case '@' -> CURRENCY;
            case '$' -> STRING;
            default -> VARIANT;
        };
    }

    /** Of a literal as the parser gives it. */
    public static ScriptType ofNumber(Number value) {
        if (value instanceof Short) {
            return INTEGER;
        }
        if (value instanceof Integer) {
            return LONG;
        }
        return value instanceof Float ? SINGLE : value instanceof Double ? DOUBLE : CURRENCY;
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether {@code Set} is needed to assign it. */
    public boolean isObject() {
        return kind == Kind.OBJECT;
    }

    /** Whether it is calculated with; a Boolean is -1 or 0. */
    public boolean isNumeric() {
        return kind == Kind.NUMBER || kind == Kind.BOOLEAN;
    }

    /** Whether this is nothing that can be told now: at run time it may be all. */
    public boolean isOpen() {
        return kind == Kind.VARIANT || kind == Kind.UNKNOWN;
    }

    /** Whether it has elements. */
    public boolean isContainer() {
        return kind == Kind.ARRAY || kind == Kind.LIST;
    }

    /** Whether a variable of this type is one of the other, as arguments by reference have to be. */
    public boolean same(ScriptType other) {
        return kind == other.kind
                && (element == null || other.element == null
                        ? name.equalsIgnoreCase(other.name)
                        : element.same(other.element));
    }
}
