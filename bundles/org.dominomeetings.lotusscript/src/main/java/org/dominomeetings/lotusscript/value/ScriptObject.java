package org.dominomeetings.lotusscript.value;

import java.util.List;

/**
 * An object of a class: of the script's or, from outside, of Notes. Member names come as the script writes them, and mean the same in
 * each case. Arguments and results are values as the package describes them; a method without result gives {@link Special#EMPTY}.
 * Whatever is wrong is a {@link ScriptError}, such as {@link Fault#OBJECT_NOT_SET} or HCL's own number for it; another exception ends
 * the script.
 */
public interface ScriptObject {

    /** The name of its class, as TypeName gives it in capitals. */
    String typeName();

    /** Whether it is of that class or one derived from it; the name in whichever case. */
    default boolean isA(String className) {
        return typeName().equalsIgnoreCase(className);
    }

    /**
     * Reads a property or calls a method for its result: a script writes both alike.
     *
     * @param arguments may be shorter than the method's, but have EMPTY for one that is left out between commas
     */
    Object get(String member, List<Object> arguments);

    /**
     * Whether arguments behind this member are its own. Otherwise it is read without any, and they are the subscripts of what it gives:
     * {@code view.ColumnValues(0)}.
     */
    default boolean takesArguments(String member) {
        return true;
    }

    /**
     * Assigns a property, with {@code Set} or without.
     *
     * @param arguments mostly none
     */
    void set(String member, List<Object> arguments, Object value);

    /** Calls a method in a statement of its own, so that its result is of no use. */
    default void invoke(String member, List<Object> arguments) {
        get(member, arguments);
    }

    /** What {@code ForAll} goes through; a Notes class is mostly none that it can. */
    default Iterable<Object> elements() {
        throw Fault.TYPE_MISMATCH.error();
    }

    /** {@code Delete}: the object is gone for all variables that refer to it. */
    void delete();

    /** Whether {@link #delete} was called: then it reads as Nothing. */
    boolean isDeleted();
}
