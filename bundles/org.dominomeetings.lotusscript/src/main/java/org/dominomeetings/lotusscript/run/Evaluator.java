package org.dominomeetings.lotusscript.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dominomeetings.lotusscript.builtin.Functions;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.types.Builtins;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.DataType;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.ScriptList;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;
import org.dominomeetings.lotusscript.value.UserRecord;
import org.dominomeetings.lotusscript.value.Variable;
import org.jspecify.annotations.Nullable;

/** Evaluates expressions in one frame. */
final class Evaluator {

    private final Machine machine;
    private final Frame frame;

    Evaluator(Machine machine, Frame frame) {
        this.machine = machine;
        this.frame = frame;
    }

    Machine machine() {
        return machine;
    }

    Object value(Expr expression) {
        Object located = locate(expression);
        return located instanceof Variable variable ? variable.get() : located;
    }

    /** The {@link Variable} that an expression names, which can be handed on by reference; of others their value. */
    Object locate(Expr expression) {
        if (expression instanceof Expr.Text text) {
            return text.value();
        }
        if (expression instanceof Expr.Numeral number) {
            return number.value() instanceof BigDecimal
                    ? Conversions.to(DataType.of(DataType.Kind.CURRENCY), number.value())
                    : number.value();
        }
        if (expression instanceof Expr.Constant constant) {
            return switch (constant.kind()) {
                case TRUE -> Boolean.TRUE;
                case FALSE -> Boolean.FALSE;
                case NOTHING -> Special.NOTHING;
                case NULL -> Special.NULL;
                case PI -> Math.PI;
            };
        }
        if (expression instanceof Expr.Me) {
            return me();
        }
        if (expression instanceof Expr.Variable variable) {
            return named(variable.name(), List.of(), false);
        }
        if (expression instanceof Expr.Member member) {
            return member(value(member.target()), member.member(), List.of());
        }
        if (expression instanceof Expr.BaseMember member) {
            return base(member, List.of());
        }
        if (expression instanceof Expr.Call call) {
            return call(call);
        }
        if (expression instanceof Expr.New created) {
            return create(created.className(), created.arguments());
        }
        if (expression instanceof Expr.Parenthesized inner) {
            return value(inner.inner());
        }
        return operation(expression);
    }

    private Object operation(Expr expression) {
        if (expression instanceof Expr.Unary unary) {
            return Operations.of(unary.operator(), value(unary.operand()));
        }
        if (expression instanceof Expr.Binary binary) {
            // Both sides always: nothing is left out where the first one decides (LSAZ_OPERATORS).
            Object left = value(binary.left());
            return Operations.of(
                    binary.operator(),
                    left,
                    value(binary.right()),
                    frame.module().comparison());
        }
        throw new ScriptStopped(
                frame.module().name() + ":" + expression.at() + ": With and Bind are outside of the subset.");
    }

    private ScriptInstance me() {
        ScriptInstance me = frame.me();
        if (me == null) {
            throw Fault.OBJECT_NOT_SET.error();
        }
        return me;
    }

    private Object call(Expr.Call call) {
        if (call.target() instanceof Expr.Variable variable) {
            return named(variable.name(), call.arguments(), true);
        }
        if (call.target() instanceof Expr.Member member) {
            return member(value(member.target()), member.member(), call.arguments());
        }
        return call.target() instanceof Expr.BaseMember member
                ? base(member, call.arguments())
                : element(locate(call.target()), call.arguments());
    }

    /**
     * What a bare name means here: first what the procedure declares, then members of the class around, the script's own names, those
     * of the libraries it uses, and last the functions of the language.
     */
    private Object named(Name name, List<Expr.Argument> arguments, boolean called) {
        String key = name.key();
        Symbol.Place local = frame.local(key);
        if (local != null && !(called && isRecursion(key, arguments))) {
            return place(local, arguments);
        }
        ScriptInstance me = frame.me();
        if (me != null && (me.definition().method(key) != null || me.field(key) != null)) {
            return member(me, name, arguments);
        }
        Symbol symbol = frame.module().find(key);
        if (symbol instanceof Symbol.Place place) {
            return place(place, arguments);
        }
        if (symbol instanceof Procedure procedure) {
            return machine.calls().call(procedure, null, arguments, frame);
        }
        if (Builtins.named(key) != null) {
            return builtin(key, arguments);
        }
        if (called) {
            throw Fault.NOT_DEFINED.error(name.text());
        }
        return undeclared(name);
    }

    /** Inside of a function, its name with arguments is a call, and without any the result so far. */
    private boolean isRecursion(String key, List<Expr.Argument> arguments) {
        Procedure running = frame.procedure();
        return running != null
                && running.hasResult()
                && running.key().equals(key)
                && (arguments.isEmpty() || !running.parameters().isEmpty());
    }

    private Variable undeclared(Name name) {
        if (frame.module().declares()) {
            throw new ScriptStopped(
                    frame.module().name() + ":" + name.at() + ": the variable " + name + " is not declared.");
        }
        Variable made = new Variable(DataType.ofSuffix(name.suffix()));
        frame.local(name.key(), made);
        return made;
    }

    private Object place(Symbol.Place place, List<Expr.Argument> arguments) {
        Object located = place.constant() ? place.variable().get() : place.variable();
        return arguments.isEmpty() ? located : element(located, arguments);
    }

    private Object element(Object located, List<Expr.Argument> arguments) {
        return element(located, arguments, false);
    }

    /** An element of an array or list; of a list it is made, where that is asked for, if it is not there. */
    Object element(Object located, List<Expr.Argument> arguments, boolean create) {
        Object container = located instanceof Variable variable ? variable.get() : located;
        if (container instanceof ScriptArray array) {
            return array.at(subscripts(arguments));
        }
        if (container instanceof ScriptList list && arguments.size() == 1) {
            return create ? list.create(tag(arguments)) : list.at(tag(arguments));
        }
        throw Fault.TYPE_MISMATCH.error();
    }

    private List<Integer> subscripts(List<Expr.Argument> arguments) {
        return values(arguments).stream().map(Conversions::longInteger).toList();
    }

    String tag(List<Expr.Argument> arguments) {
        return Conversions.text(values(arguments).get(0));
    }

    /** EMPTY for what is left out between commas. */
    List<Object> values(List<Expr.Argument> arguments) {
        List<Object> values = new ArrayList<>();
        for (Expr.Argument argument : arguments) {
            values.add(argument.value() == null ? Special.EMPTY : value(argument.value()));
        }
        return values;
    }

    private Object builtin(String key, List<Expr.Argument> arguments) {
        if (key.equals("listtag")) {
            return listTag(arguments);
        }
        if (key.equals("iselement")) {
            return isElement(arguments);
        }
        Object result = Functions.call(key, values(arguments), machine);
        machine.checkTime();
        return result;
    }

    /** Of the alias of a ForAll over a list (LSAZ_LISTTAG_FUNCTION). */
    private Object listTag(List<Expr.Argument> arguments) {
        String tag = arguments.size() == 1 && arguments.get(0).value() instanceof Expr.Variable variable
                ? frame.tag(variable.name().key())
                : null;
        if (tag == null) {
            throw Fault.ILLEGAL_CALL.error("ListTag");
        }
        return tag;
    }

    /** Whether a list has the tag, or an array the subscripts (LSAZ_ISELEMENT_FUNCTION). */
    private Object isElement(List<Expr.Argument> arguments) {
        if (arguments.size() == 1 && arguments.get(0).value() instanceof Expr.Call call) {
            Object container = value(call.target());
            if (container instanceof ScriptList list) {
                return list.contains(tag(call.arguments()));
            }
            if (container instanceof ScriptArray array) {
                return array.contains(subscripts(call.arguments()));
            }
        }
        throw Fault.TYPE_MISMATCH.error();
    }

    /** A member of an object or record, read or called. */
    Object member(Object target, Name name, List<Expr.Argument> arguments) {
        if (target instanceof UserRecord record) {
            Variable member = record.member(name.text());
            return arguments.isEmpty() ? member : element(member, arguments);
        }
        if (target instanceof ScriptInstance instance) {
            return scriptMember(instance, name, arguments);
        }
        if (target instanceof ScriptObject object) {
            return foreign(object, name.text(), arguments);
        }
        throw target == Special.NOTHING ? Fault.OBJECT_NOT_SET.error() : Fault.TYPE_MISMATCH.error();
    }

    private Object scriptMember(ScriptInstance instance, Name name, List<Expr.Argument> arguments) {
        Procedure method = instance.definition().method(name.key());
        if (method != null) {
            requireVisible(method.owner(), method.declaration().visibility() != Decl.Visibility.PRIVATE, name);
            boolean subscripts = method.kind() != Decl.ProcedureKind.SUB
                    && method.parameters().isEmpty()
                    && !arguments.isEmpty();
            return subscripts
                    ? element(machine.calls().call(method, instance, List.of(), frame), arguments)
                    : machine.calls().call(method, instance, arguments, frame);
        }
        return place(field(instance, name), arguments);
    }

    /** A variable or constant of an object, if this procedure may see it. */
    Symbol.Place field(ScriptInstance instance, Name name) {
        Symbol.Place field = instance.field(name.key());
        ClassDefinition owner = instance.definition().ownerOfField(name.key());
        if (field == null || owner == null) {
            throw Fault.NO_MEMBER.error(name.text());
        }
        requireVisible(owner, owner.isPublicField(name.key()), name);
        return field;
    }

    /** Private members are there for the class and those derived from it. */
    void requireVisible(@Nullable ClassDefinition owner, boolean isPublic, Name name) {
        ClassDefinition inside = frame.me() == null ? null : frame.me().definition();
        if (!isPublic && owner != null && (inside == null || !inside.isA(owner.name()))) {
            throw Fault.NO_MEMBER.error(name.text());
        }
    }

    private Object foreign(ScriptObject object, String member, List<Expr.Argument> arguments) {
        Object result = arguments.isEmpty() || object.takesArguments(member)
                ? object.get(member, values(arguments))
                : element(object.get(member, List.of()), arguments);
        machine.checkTime();
        return result;
    }

    /** {@code Class..member}: the base class's where the object's own class has another (LSAZ_CALLING_BASE_CLASS_METHODS). */
    private Object base(Expr.BaseMember member, List<Expr.Argument> arguments) {
        ScriptInstance me = me();
        if (!(frame.module().find(member.className().key()) instanceof ClassDefinition definition)
                || !me.isA(definition.name())) {
            throw Fault.NO_MEMBER.error(member.className().text());
        }
        Procedure method = definition.method(member.member().key());
        if (method == null) {
            throw Fault.NO_MEMBER.error(member.member().text());
        }
        return machine.calls().call(method, me, arguments, frame);
    }

    /** {@code New className(arguments)}. */
    ScriptObject create(Name className, List<Expr.Argument> arguments) {
        if (frame.module().find(className.key()) instanceof ClassDefinition definition) {
            return machine.calls().create(definition, arguments, frame);
        }
        if (!machine.types().has(className.text())) {
            throw new ScriptStopped(
                    frame.module().name() + ":" + className.at() + ": there is no class " + className + ".");
        }
        return machine.types().create(className.text(), values(arguments));
    }

    /** The value of a {@code Const}, in a variable of its type. */
    Variable constant(Decl.ConstValue constant) {
        DataType type = machine.declarations().type(constant.name(), constant.type(), frame.module());
        Variable variable = new Variable(type);
        variable.let(value(constant.value()));
        return variable;
    }

    /** A call in a statement of its own. */
    void invoke(Expr call) {
        Expr target = call instanceof Expr.Call written ? written.target() : call;
        List<Expr.Argument> arguments = call instanceof Expr.Call written ? written.arguments() : List.of();
        if (target instanceof Expr.Member member) {
            Object object = value(member.target());
            if (object instanceof ScriptObject foreign && !(object instanceof ScriptInstance)) {
                foreign.invoke(member.member().text(), values(arguments));
                machine.checkTime();
            } else {
                member(object, member.member(), arguments);
            }
            return;
        }
        if (target instanceof Expr.Variable variable) {
            named(variable.name(), arguments, true);
            return;
        }
        locate(call);
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
