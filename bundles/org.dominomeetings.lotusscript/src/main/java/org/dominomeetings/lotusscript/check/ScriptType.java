package org.dominomeetings.lotusscript.check;

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
record ScriptType(
        Kind kind,
        String name,
        @Nullable Symbol declared,
        @Nullable ScriptType element) {

    enum Kind {
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

    static final ScriptType BOOLEAN = basic(Kind.BOOLEAN, "Boolean");
    static final ScriptType INTEGER = basic(Kind.NUMBER, "Integer");
    static final ScriptType LONG = basic(Kind.NUMBER, "Long");
    static final ScriptType SINGLE = basic(Kind.NUMBER, "Single");
    static final ScriptType DOUBLE = basic(Kind.NUMBER, "Double");
    static final ScriptType CURRENCY = basic(Kind.NUMBER, "Currency");
    static final ScriptType STRING = basic(Kind.STRING, "String");
    static final ScriptType VARIANT = basic(Kind.VARIANT, "Variant");
    static final ScriptType NOTHING = basic(Kind.OBJECT, "Nothing");
    static final ScriptType NONE = basic(Kind.NONE, "nothing");
    static final ScriptType UNKNOWN = basic(Kind.UNKNOWN, "unknown");

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

    static @Nullable ScriptType basic(String name) {
        return BY_NAME.get(name.toLowerCase(Locale.ROOT));
    }

    static ScriptType notes(String className) {
        return basic(Kind.OBJECT, className);
    }

    static ScriptType object(Symbol.ScriptClass declared) {
        return new ScriptType(Kind.OBJECT, declared.name(), declared, null);
    }

    static ScriptType userType(Symbol.UserType declared) {
        return new ScriptType(Kind.USER_TYPE, declared.name(), declared, null);
    }

    ScriptType array() {
        return new ScriptType(Kind.ARRAY, "array of " + name, null, this);
    }

    ScriptType list() {
        return new ScriptType(Kind.LIST, "list of " + name, null, this);
    }

    static ScriptType ofSuffix(char suffix) {
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

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether {@code Set} is needed to assign it. */
    boolean isObject() {
        return kind == Kind.OBJECT;
    }

    boolean isNumeric() {
        return kind == Kind.NUMBER || kind == Kind.BOOLEAN;
    }

    /** Whether this is nothing that can be told now: at run time it may be all. */
    boolean isOpen() {
        return kind == Kind.VARIANT || kind == Kind.UNKNOWN;
    }

    boolean isContainer() {
        return kind == Kind.ARRAY || kind == Kind.LIST;
    }

    /** Whether a variable of this type is one of the other, as arguments by reference have to be. */
    boolean same(ScriptType other) {
        return kind == other.kind
                && (element == null || other.element == null
                        ? name.equalsIgnoreCase(other.name)
                        : element.same(other.element));
    }
}
