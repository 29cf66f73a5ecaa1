package org.dominomeetings.lotusscript.value;

/**
 * What holds a value: a variable, a parameter, a member of an object or record, an element of an array or list. A parameter by
 * reference is the caller's own variable.
 */
public final class Variable {

    private final DataType type;
    private final boolean container;
    private Object value;

    /** One of a basic type, a Variant or an object variable, with its first value. */
    public Variable(DataType type) {
        this(type, type.initial(), false);
    }

    private Variable(DataType type, Object value, boolean container) {
        this.type = type;
        this.value = value;
        this.container = container;
    }

    /** One that is declared as an array. */
    public static Variable of(ScriptArray array) {
        return new Variable(array.type(), array, true);
    }

    /** One that is declared as a list. */
    public static Variable of(ScriptList list) {
        return new Variable(list.type(), list, true);
    }

    /** One of a user-defined type. */
    public static Variable of(UserRecord value) {
        return new Variable(new DataType(DataType.Kind.RECORD, value.typeName(), 0), value, false);
    }

    /** A Variant that refers to an array or list of another variable: a parameter that it was handed on to. */
    public static Variable referringTo(Object container) {
        return new Variable(DataType.VARIANT, container, false);
    }

    /** Of an array or list, that of its elements. */
    public DataType type() {
        return type;
    }

    /** Whether it is declared as an array or a list, and not a Variant that holds one. */
    public boolean isContainer() {
        return container;
    }

    /** Its value; an object that was deleted reads as Nothing (LSAZ_DELETE_STATEMENT). */
    public Object get() {
        return value instanceof ScriptObject object && object.isDeleted() ? Special.NOTHING : value;
    }

    /** Assigns without {@code Set}: converts a value to the type, and copies arrays, lists and records (LSAZ_LET_STATEMENT). */
    public void let(Object assigned) {
        if (assigned instanceof ScriptObject || assigned == Special.NOTHING) {
            throw Fault.SET_REQUIRED.error();
        }
        if (container) {
            letContainer(assigned);
        } else if (type.kind() == DataType.Kind.OBJECT) {
            throw Fault.TYPE_MISMATCH.error();
        } else if (value instanceof UserRecord) {
            letRecord(assigned);
        } else if (type.kind() == DataType.Kind.VARIANT) {
            value = copy(assigned);
        } else {
            value = Conversions.to(type, assigned);
        }
    }

    private static Object copy(Object assigned) {
        if (assigned instanceof UserRecord) {
            throw Fault.TYPE_MISMATCH.error();
        }
        return assigned instanceof ScriptArray array
                ? array.copy()
                : assigned instanceof ScriptList list ? list.copy() : assigned;
    }

    private void letContainer(Object assigned) {
        if (!(assigned instanceof ScriptArray from)
                || !(value instanceof ScriptArray to)
                || !to.isDynamic()
                || !to.type().same(from.type())) {
            throw Fault.TYPE_MISMATCH.error();
        }
        value = from.copy();
    }

    private void letRecord(Object assigned) {
        if (!(assigned instanceof UserRecord from) || !from.typeName().equalsIgnoreCase(type.className())) {
            throw Fault.TYPE_MISMATCH.error();
        }
        value = from.copy();
    }

    /** Assigns with {@code Set}: an object of the variable's class, or Nothing (LSAZ_SET_STATEMENT). */
    public void set(Object assigned) {
        boolean fits = assigned == Special.NOTHING
                || assigned instanceof ScriptObject object
                        && (type.kind() == DataType.Kind.VARIANT || object.isA(type.className()));
        if (container || !fits || type.kind() != DataType.Kind.VARIANT && type.kind() != DataType.Kind.OBJECT) {
            throw Fault.TYPE_MISMATCH.error();
        }
        value = assigned;
    }

    /** Assigns what is handed on and not written with or without {@code Set}: an argument, an element, a result. */
    public void store(Object assigned) {
        if (assigned instanceof ScriptObject || assigned == Special.NOTHING) {
            set(assigned);
        } else {
            let(assigned);
        }
    }

    /** Takes the value of a variable that is declared the same way. */
    void copyFrom(Variable other) {
        value = other.value instanceof ScriptArray array
                ? array.copy()
                : other.value instanceof ScriptList list
                        ? list.copy()
                        : other.value instanceof UserRecord members ? members.copy() : other.value;
    }

    /** Whether it can stand for a parameter by reference of that type: of the same one, or any for a Variant. */
    public boolean standsFor(DataType parameter) {
        return !container && parameter.kind() == DataType.Kind.VARIANT
                || type.same(parameter)
                || type.kind() == DataType.Kind.OBJECT
                        && parameter.kind() == DataType.Kind.OBJECT
                        && (get() == Special.NOTHING
                                || get() instanceof ScriptObject object && object.isA(parameter.className()));
    }
}
