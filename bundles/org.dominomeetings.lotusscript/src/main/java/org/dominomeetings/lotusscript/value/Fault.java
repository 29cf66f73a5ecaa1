package org.dominomeetings.lotusscript.value;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The errors of the language itself: numbers and messages of HCL's lserr.lss, which comes with Designer. */
public enum Fault {
    ILLEGAL_CALL(5, "Illegal function call"),
    OVERFLOW(6, "Overflow"),
    SUBSCRIPT(9, "Subscript out of range"),
    DIVISION_BY_ZERO(11, "Division by zero"),
    TYPE_MISMATCH(13, "Type mismatch"),
    /** The message is the compiler's for what it can see; at run time it has the number of a type mismatch here. */
    SET_REQUIRED(13, "SET required on class instance assignment"),
    STRING_SPACE(14, "Out of string space"),
    NO_RESUME(20, "RESUME without error"),
    STACK_SPACE(28, "Out of stack space"),
    NOT_DEFINED(35, "Sub or function not defined"),
    OBJECT_NOT_SET(91, "Object variable not set"),
    FOR_LOOP(92, "For loop not initialized"),
    PATTERN(93, "Invalid pattern string"),
    USE_OF_NULL(94, "Invalid use of null"),
    LIST_ITEM(120, "List item does not exist"),
    NO_MEMBER(184, "Not a member"),
    NOT_INITIALIZED(200, "Attempt to access uninitialized dynamic array");

    private final int number;
    private final String message;

    Fault(int number, String message) {
        this.number = number;
        this.message = message;
    }

    public int number() {
        return number;
    }

    public ScriptError error() {
        return new ScriptError(number, message);
    }

    /** With what it is about behind the message, as Notes has it. */
    public ScriptError error(String detail) {
        return new ScriptError(number, message + ": " + detail);
    }

    /** What {@code Error$(number)} gives; "User-defined error" for a number that is none of the language's. */
    public static String message(int number) {
        @Nullable
        Fault known = Arrays.stream(values())
                .filter(fault -> fault.number == number)
                .findFirst()
                .orElse(null);
        return known == null ? "User-defined error" : known.message;
    }
}
