package org.dominomeetings.lotusscript.run;

import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.syntax.Stmt;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.DataType;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.ScriptList;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;
import org.dominomeetings.lotusscript.value.Variable;

/** The statements that change what a name refers to: Let, Set, ReDim, Erase and Delete. */
final class Assignments {

    private Assignments() {}

    /** {@code Let} or, with {@code set}, {@code Set}. The value is evaluated first. */
    static void assign(Frame frame, Expr target, Expr value, boolean set) {
        store(frame, target, frame.evaluator().value(value), set);
    }

    static void store(Frame frame, Expr target, Object value, boolean set) {
        boolean object = value instanceof ScriptObject || value == Special.NOTHING;
        if (object != set) {
            throw set ? Fault.TYPE_MISMATCH.error() : Fault.SET_REQUIRED.error();
        }
        Expr place = target instanceof Expr.Call call ? call.target() : target;
        List<Expr.Argument> arguments = target instanceof Expr.Call call ? call.arguments() : List.of();
        Object located;
        if (place instanceof Expr.Member member) {
            Object owner = frame.evaluator().value(member.target());
            if (isProperty(frame, owner, member.member(), arguments, value)) {
                return;
            }
            located = frame.evaluator().member(owner, member.member(), List.of());
        } else if (place instanceof Expr.Variable variable && isElsewhere(frame, variable.name(), arguments, value)) {
            return;
        } else {
            located = frame.evaluator().locate(place);
        }
        Variable assigned =
                variable(arguments.isEmpty() ? located : frame.evaluator().element(located, arguments, true));
        if (set) {
            assigned.set(value);
        } else {
            assigned.let(value);
        }
    }

    private static Variable variable(Object located) {
        if (located instanceof Variable variable) {
            return variable;
        }
        throw Fault.TYPE_MISMATCH.error();
    }

    /** Whether it is one of an object, which is assigned then. */
    private static boolean isProperty(
            Frame frame, Object owner, Name name, List<Expr.Argument> arguments, Object value) {
        if (owner instanceof ScriptInstance instance) {
            return property(frame, instance, name, arguments, value);
        }
        if (owner instanceof ScriptObject foreign && (arguments.isEmpty() || foreign.takesArguments(name.text()))) {
            foreign.set(name.text(), frame.evaluator().values(arguments), value);
            frame.evaluator().machine().checkTime();
            return true;
        }
        return false;
    }

    /** Names that are no variables: a property of the class around, and {@code Err}. */
    private static boolean isElsewhere(Frame frame, Name name, List<Expr.Argument> arguments, Object value) {
        if (frame.local(name.key()) != null) {
            return false;
        }
        ScriptInstance me = frame.me();
        if (me != null && property(frame, me, name, arguments, value)) {
            return true;
        }
        if (name.is("Err") && frame.module().find(name.key()) == null) {
            frame.evaluator().machine().lastError().number(Conversions.integer(value));
            return true;
        }
        return false;
    }

    /** Whether the object has such a property, which is assigned then. */
    private static boolean property(
            Frame frame, ScriptInstance owner, Name name, List<Expr.Argument> arguments, Object value) {
        Procedure setter = owner.definition().setter(name.key());
        if (setter == null) {
            return false;
        }
        frame.evaluator()
                .requireVisible(setter.owner(), setter.declaration().visibility() != Decl.Visibility.PRIVATE, name);
        frame.evaluator().machine().calls().assign(setter, owner, arguments, value, frame);
        return true;
    }

    /** New bounds of a dynamic array; a Variant gets one if it has none (LSAZ_REDIM_STATEMENT). */
    static void redim(Frame frame, Stmt.ReDim statement) {
        for (Stmt.Resized resized : statement.arrays()) {
            List<ScriptArray.Range> bounds = Declarations.bounds(resized.bounds(), frame);
            Variable variable = variable(frame.evaluator().locate(declared(frame, resized)));
            if (!(variable.get() instanceof ScriptArray)) {
                if (variable.isContainer() || variable.type().kind() != DataType.Kind.VARIANT) {
                    throw Fault.TYPE_MISMATCH.error();
                }
                variable.let(ScriptArray.of(List.of()));
            }
            if (variable.get() instanceof ScriptArray array) {
                array.redim(bounds, statement.preserve());
            }
        }
    }

    /** ReDim declares an array that nothing else does. */
    private static Expr declared(Frame frame, Stmt.Resized resized) {
        if (resized.array() instanceof Expr.Variable variable) {
            Name name = variable.name();
            ScriptInstance me = frame.me();
            if (frame.local(name.key()) == null
                    && (me == null || me.field(name.key()) == null)
                    && frame.module().find(name.key()) == null) {
                frame.local(
                        name.key(),
                        Variable.of(new ScriptArray(frame.evaluator()
                                .machine()
                                .declarations()
                                .element(name, resized.type(), frame.module()))));
            }
        }
        return resized.array();
    }

    /** All elements of an array or list, or one of a list (LSAZ_ERASE_STATEMENT). */
    static void erase(Frame frame, Expr target) {
        if (target instanceof Expr.Call call
                && !call.arguments().isEmpty()
                && frame.evaluator().value(call.target()) instanceof ScriptList list) {
            list.remove(frame.evaluator().tag(call.arguments()));
            return;
        }
        Object value = frame.evaluator().value(target);
        if (value instanceof ScriptArray array) {
            array.erase();
        } else if (value instanceof ScriptList list) {
            list.erase();
        } else {
            throw Fault.TYPE_MISMATCH.error();
        }
    }

    /** Deletes the object that a variable refers to (LSAZ_DELETE_STATEMENT). */
    static void delete(Frame frame, Expr target) {
        Object located = frame.evaluator().locate(target);
        Object value = located instanceof Variable variable ? variable.get() : located;
        if (value == Special.NOTHING) {
            throw Fault.OBJECT_NOT_SET.error();
        }
        if (!(value instanceof ScriptObject object)) {
            throw Fault.TYPE_MISMATCH.error();
        }
        object.delete();
        if (located instanceof Variable variable) {
            variable.set(Special.NOTHING);
        }
    }

    /** What {@code Print} writes: one after the other. */
    static void print(Frame frame, List<Expr> values) {
        List<String> texts = new ArrayList<>();
        for (Expr value : values) {
            texts.add(Conversions.text(frame.evaluator().value(value)));
        }
        frame.evaluator().machine().host().print(String.join("", texts));
    }
}
