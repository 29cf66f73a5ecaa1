package org.dominomeetings.lotusscript.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Declarator;
import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.value.DataType;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.dominomeetings.lotusscript.value.ScriptList;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;
import org.dominomeetings.lotusscript.value.UserRecord;
import org.dominomeetings.lotusscript.value.Variable;
import org.jspecify.annotations.Nullable;

/** Calls procedures and makes objects: hands arguments on by reference or by value (LSAZ_PASSING_ARGUMENTS_BY_REFERENCE_AND_BY_VALUE). */
final class Calls {

    private final Machine machine;

    Calls(Machine machine) {
        this.machine = machine;
    }

    /** A call that a script writes. */
    Object call(Procedure procedure, @Nullable ScriptInstance me, List<Expr.Argument> arguments, Frame caller) {
        return run(procedure, me, bind(procedure, arguments, caller));
    }

    /** The parameters for what a script writes as arguments. */
    private List<Variable> bind(Procedure procedure, List<Expr.Argument> arguments, Frame caller) {
        requireCount(procedure, arguments.size());
        List<Variable> bound = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            bound.add(parameter(procedure, procedure.parameters().get(i), arguments.get(i), caller));
        }
        return bound;
    }

    private static void requireCount(Procedure procedure, int count) {
        if (count != procedure.parameters().size()) {
            throw Fault.ILLEGAL_CALL.error(
                    procedure.declaration().signature().name().text());
        }
    }

    private Variable parameter(Procedure callee, Decl.Parameter parameter, Expr.Argument argument, Frame caller) {
        Expr written = argument.value();
        if (written == null) {
            throw Fault.TYPE_MISMATCH.error();
        }
        boolean byValue = parameter.byValue() || argument.byValue() || written instanceof Expr.Parenthesized;
        Object located =
                byValue ? caller.evaluator().value(written) : caller.evaluator().locate(written);
        if (byValue && !parameter.byValue() && !isScalar(located)) {
            // The compiler refuses it: arrays, lists, records and objects are always handed on by reference.
            throw Fault.TYPE_MISMATCH.error();
        }
        return located instanceof Variable variable
                ? byReference(callee, parameter, variable)
                : byValue(callee, parameter, located);
    }

    private static boolean isScalar(Object value) {
        return !(value instanceof ScriptObject
                || value instanceof ScriptArray
                || value instanceof ScriptList
                || value instanceof UserRecord);
    }

    private Variable byReference(Procedure callee, Decl.Parameter parameter, Variable variable) {
        Declarator declared = parameter.declarator();
        DataType type = machine.declarations().type(declared.name(), declared.type(), callee.module());
        if (declared.shape() == Declarator.Shape.SCALAR) {
            if (variable.isContainer() && type.kind() == DataType.Kind.VARIANT) {
                return Variable.referringTo(variable.get());
            }
            if (variable.isContainer() || !variable.standsFor(type)) {
                throw Fault.TYPE_MISMATCH.error();
            }
            return variable;
        }
        boolean array = declared.shape() == Declarator.Shape.ARRAY;
        boolean fits = variable.isContainer()
                && (array ? variable.get() instanceof ScriptArray : variable.get() instanceof ScriptList)
                && variable.standsFor(type);
        if (!fits) {
            throw Fault.TYPE_MISMATCH.error();
        }
        return variable;
    }

    private Variable byValue(Procedure callee, Decl.Parameter parameter, Object value) {
        Declarator declared = parameter.declarator();
        if (declared.shape() != Declarator.Shape.SCALAR) {
            throw Fault.TYPE_MISMATCH.error();
        }
        Variable made = machine.declarations()
                .element(declared.name(), declared.type(), callee.module())
                .get();
        made.store(value);
        return made;
    }

    /** A call from outside, all arguments by value. */
    Object fromOutside(Procedure procedure, @Nullable ScriptInstance me, List<Object> arguments) {
        requireCount(procedure, arguments.size());
        List<Variable> bound = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            bound.add(byValue(procedure, procedure.parameters().get(i), arguments.get(i)));
        }
        return run(procedure, me, bound);
    }

    Object fromOutside(ScriptInstance instance, String member, List<Object> arguments) {
        Procedure method = instance.definition().method(member.toLowerCase(Locale.ROOT));
        if (method == null) {
            throw Fault.NO_MEMBER.error(member);
        }
        return fromOutside(method, instance, arguments);
    }

    /** Assigns a property of the script. */
    void assign(Procedure setter, ScriptInstance me, List<Expr.Argument> arguments, Object value, Frame caller) {
        Frame frame = frame(setter, me, bind(setter, arguments, caller));
        Symbol.Place assigned = frame.local(setter.key());
        if (assigned != null) {
            assigned.variable().store(value);
        }
        execute(frame);
    }

    /** The result; EMPTY of a sub. */
    Object run(Procedure procedure, @Nullable ScriptInstance me, List<Variable> parameters) {
        Frame frame = frame(procedure, me, parameters);
        execute(frame);
        Symbol.Place result = procedure.hasResult() ? frame.local(procedure.key()) : null;
        return result == null ? Special.EMPTY : result.variable().get();
    }

    private Frame frame(Procedure procedure, @Nullable ScriptInstance me, List<Variable> parameters) {
        Frame frame = new Frame(procedure.module(), procedure, me, machine);
        if (procedure.hasResult()) {
            frame.local(
                    procedure.key(),
                    machine.declarations()
                            .variable(procedure.declaration().signature().result(), procedure.module()));
        }
        for (int i = 0; i < parameters.size(); i++) {
            frame.local(procedure.parameters().get(i).declarator().name().key(), parameters.get(i));
        }
        for (Declarator local : procedure.code().locals()) {
            frame.local(local.name().key(), machine.declarations().variable(local, procedure.module()));
        }
        for (Declarator local : procedure.code().statics()) {
            frame.local(
                    local.name().key(),
                    procedure
                            .statics()
                            .computeIfAbsent(
                                    local.name().key(),
                                    key -> machine.declarations().variable(local, procedure.module())));
        }
        return frame;
    }

    private void execute(Frame frame) {
        machine.enter(frame);
        try {
            machine.step();
            callBase(frame);
            steps(frame);
        } catch (StackOverflowError e) {
            throw Fault.STACK_SPACE.error();
        } finally {
            machine.leave();
        }
    }

    private void steps(Frame frame) {
        Procedure procedure = frame.procedure();
        List<Code.Step> steps = procedure == null ? List.of() : procedure.code().steps();
        int place = 0;
        while (place < steps.size()) {
            Code.Step step = steps.get(place);
            frame.line(step.at().line());
            machine.step();
            try {
                place = step.instruction().run(frame, place);
            } catch (ScriptError e) {
                e.at(frame.line());
                place = frame.handle(e, place);
                machine.lastError().set(e);
            }
        }
    }

    /** {@code New className(arguments)} for a class of a script. */
    ScriptInstance create(ClassDefinition definition, List<Expr.Argument> arguments, Frame caller) {
        ScriptInstance instance = new ScriptInstance(definition, this);
        for (ClassDefinition each = definition; each != null; each = each.base()) {
            fields(instance, each);
        }
        for (ClassDefinition each = definition; each != null; each = each.base()) {
            Procedure constructor = each.own("new");
            if (constructor != null) {
                call(constructor, instance, arguments, caller);
                return instance;
            }
        }
        if (!arguments.isEmpty()) {
            throw Fault.ILLEGAL_CALL.error(definition.name());
        }
        return instance;
    }

    private void fields(ScriptInstance instance, ClassDefinition owner) {
        Frame frame = new Frame(owner.module(), null, instance, machine);
        for (Declarator field : owner.variables()) {
            instance.field(
                    owner,
                    field.name().key(),
                    new Symbol.Place(machine.declarations().variable(field, owner.module()), false));
        }
        for (Decl.ConstValue constant : owner.constants()) {
            instance.field(
                    owner,
                    constant.name().key(),
                    new Symbol.Place(frame.evaluator().constant(constant), true));
        }
    }

    /** A constructor runs the base class's first, with the arguments that it names or, if they are as many, with its own. */
    private void callBase(Frame frame) {
        Procedure procedure = frame.procedure();
        ScriptInstance me = frame.me();
        if (procedure == null
                || me == null
                || procedure.owner() == null
                || !procedure.key().equals("new")) {
            return;
        }
        for (ClassDefinition base = procedure.owner().base(); base != null; base = base.base()) {
            Procedure constructor = base.own("new");
            if (constructor != null) {
                List<Expr.Argument> named = procedure.declaration().base();
                if (named != null) {
                    call(constructor, me, named, frame);
                } else {
                    run(constructor, me, inherited(procedure, constructor, frame));
                }
                return;
            }
        }
    }

    private static List<Variable> inherited(Procedure derived, Procedure base, Frame frame) {
        List<Variable> parameters = new ArrayList<>();
        if (!base.parameters().isEmpty()) {
            requireCount(base, derived.parameters().size());
            for (Decl.Parameter parameter : derived.parameters()) {
                Symbol.Place place = frame.local(parameter.declarator().name().key());
                if (place != null) {
                    parameters.add(place.variable());
                }
            }
        }
        return parameters;
    }
}
