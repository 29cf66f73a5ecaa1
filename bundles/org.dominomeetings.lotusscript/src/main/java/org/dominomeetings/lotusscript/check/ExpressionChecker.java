package org.dominomeetings.lotusscript.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.syntax.Node;
import org.dominomeetings.lotusscript.types.Builtins;
import org.dominomeetings.lotusscript.types.NotesClasses;
import org.dominomeetings.lotusscript.types.ScriptType;
import org.dominomeetings.lotusscript.types.Symbol;
import org.jspecify.annotations.Nullable;

/** Checks expressions, and tells their types. */
final class ExpressionChecker {

    private final Scope scope;
    private final Problems problems;
    private final Operators operators;
    private final ObjectTests objectTests;

    /** What was found before, so that asking again neither says a problem again nor takes time. */
    private final Map<Expr, ScriptType> known = new IdentityHashMap<>();

    ExpressionChecker(Scope scope, Problems problems) {
        this.scope = scope;
        this.problems = problems;
        operators = new Operators(problems);
        objectTests = new ObjectTests(problems);
    }

    /** The type of a value that is needed; a sub has none. */
    ScriptType value(Expr expression) {
        ScriptType type = type(expression);
        if (type.is(ScriptType.Kind.NONE)) {
            problems.add(expression, "This gives no value.");
            return ScriptType.UNKNOWN;
        }
        return type;
    }

    /** A number or a condition. */
    void number(Expr expression) {
        operators.number(expression, value(expression));
    }

    /** The type of an expression, or of a call as a statement. */
    ScriptType type(Expr expression) {
        ScriptType type = found(expression);
        known.put(expression, type);
        return type;
    }

    private ScriptType found(Expr expression) {
        if (expression instanceof Expr.Text) {
            return ScriptType.STRING;
        }
        if (expression instanceof Expr.Numeral number) {
            return ScriptType.ofNumber(number.value());
        }
        if (expression instanceof Expr.Constant constant) {
            return switch (constant.kind()) {
                case TRUE, FALSE -> ScriptType.BOOLEAN;
                case NOTHING -> ScriptType.NOTHING;
                case PI -> ScriptType.DOUBLE;
                case NULL -> ScriptType.VARIANT;
            };
        }
        if (expression instanceof Expr.Variable variable) {
            return named(variable.name(), null);
        }
        if (expression instanceof Expr.Member member) {
            return member(value(member.target()), member.member(), null);
        }
        if (expression instanceof Expr.Call call) {
            return call(call);
        }
        if (expression instanceof Expr.Parenthesized inner) {
            return value(inner.inner());
        }
        if (expression instanceof Expr.Unary unary) {
            return operators.unary(unary, value(unary.operand()));
        }
        if (expression instanceof Expr.Binary binary) {
            return binary(binary);
        }
        if (expression instanceof Expr.New created) {
            return created(created.className(), created.arguments());
        }
        return other(expression);
    }

    private ScriptType other(Expr expression) {
        if (expression instanceof Expr.Me) {
            if (scope.inClass() != null) {
                return ScriptType.object(scope.inClass());
            }
            problems.add(expression, "Me is of classes alone.");
        } else if (expression instanceof Expr.BaseMember base) {
            return base(base, null);
        } else if (expression instanceof Expr.Bind) {
            problems.add(expression, "Bind is outside of the subset.");
        }
        return ScriptType.UNKNOWN;
    }

    private ScriptType binary(Expr.Binary binary) {
        ScriptType type = operators.binary(binary, value(binary.left()), value(binary.right()));
        switch (binary.operator()) {
            case AND, OR, XOR, EQV, IMP -> objectTests.check(binary);
            default -> {
                // No other operator tempts one to test first and use then.
            }
        }
        return type;
    }

    private ScriptType call(Expr.Call call) {
        if (call.target() instanceof Expr.Variable variable) {
            return named(variable.name(), call.arguments());
        }
        if (call.target() instanceof Expr.Member member) {
            return member(value(member.target()), member.member(), call.arguments());
        }
        if (call.target() instanceof Expr.BaseMember base) {
            return base(base, call.arguments());
        }
        return element(value(call.target()), call.arguments(), call);
    }

    /** A bare name; {@code arguments} are null where it has no parentheses. */
    private ScriptType named(Name name, @Nullable List<Expr.Argument> arguments) {
        Symbol symbol = scope.find(name.key());
        if (arguments != null && scope.isResult(name.key())) {
            symbol = scope.self();
        }
        if (symbol != null) {
            return of(symbol, name, arguments);
        }
        String refusal = Subset.refusal(name.key());
        Builtins.Function function = Builtins.named(name.key());
        types(arguments);
        if (refusal != null) {
            problems.add(name, refusal);
        } else if (function != null) {
            count(name, function.least(), function.most(), arguments == null ? 0 : arguments.size());
            return function.gives();
        } else {
            problems.add(name, name + " is not declared.");
        }
        return ScriptType.UNKNOWN;
    }

    private ScriptType of(Symbol symbol, Name name, @Nullable List<Expr.Argument> arguments) {
        if (symbol instanceof Symbol.Procedure procedure) {
            arguments(procedure, arguments == null ? List.of() : arguments, name);
            return procedure.result();
        }
        if (symbol instanceof Symbol.Variable variable) {
            return arguments == null ? variable.type() : element(variable.type(), arguments, name);
        }
        problems.add(name, name + " is a type and no value.");
        return ScriptType.UNKNOWN;
    }

    /** The element of an array or list; with empty parentheses, the whole. */
    private ScriptType element(ScriptType container, List<Expr.Argument> indices, Node at) {
        types(indices);
        if (container.isOpen() || indices.isEmpty()) {
            return container;
        }
        if (container.element() == null) {
            problems.add(at, "This is " + Operators.a(container) + ", which has no elements.");
            return ScriptType.UNKNOWN;
        }
        return container.element();
    }

    private void types(@Nullable List<Expr.Argument> arguments) {
        if (arguments != null) {
            arguments.stream().map(Expr.Argument::value).forEach(value -> {
                if (value != null) {
                    value(value);
                }
            });
        }
    }

    private ScriptType base(Expr.BaseMember base, @Nullable List<Expr.Argument> arguments) {
        if (scope.module().find(base.className().key()) instanceof Symbol.ScriptClass declared) {
            return member(ScriptType.object(declared), base.member(), arguments);
        }
        problems.add(base, "There is no class " + base.className() + ".");
        return ScriptType.UNKNOWN;
    }

    private ScriptType member(ScriptType owner, Name name, @Nullable List<Expr.Argument> arguments) {
        if (owner.declared() instanceof Symbol.ScriptClass declared) {
            Symbol symbol = declared.member(name.key());
            if (symbol != null) {
                visible(symbol, declared, name);
                return of(symbol, name, arguments);
            }
        } else if (owner.declared() instanceof Symbol.UserType declared) {
            ScriptType type = declared.members().get(name.key());
            if (type != null) {
                return arguments == null ? type : element(type, arguments, name);
            }
        } else if (owner.isObject()) {
            NotesClasses.Member member = NotesClasses.member(owner.name(), name.text());
            if (member != null) {
                return notes(member, name, arguments);
            }
        }
        types(arguments);
        int given = arguments == null ? 0 : arguments.size();
        if (owner.is(ScriptType.Kind.UNKNOWN)
                || owner.is(ScriptType.Kind.VARIANT) && NotesClasses.anyHas(name.text(), given)) {
            return owner;
        }
        problems.add(
                name,
                owner.is(ScriptType.Kind.VARIANT)
                        ? "No Notes class has a member " + name + " with so many arguments."
                        : owner.name() + " has no member " + name + ".");
        return ScriptType.UNKNOWN;
    }

    private ScriptType notes(NotesClasses.Member member, Name name, @Nullable List<Expr.Argument> arguments) {
        if (member.kind() != NotesClasses.Member.Kind.METHOD) {
            return arguments == null ? member.gives() : element(member.gives(), arguments, name);
        }
        types(arguments);
        count(name, member.least(), member.most(), arguments == null ? 0 : arguments.size());
        return member.gives();
    }

    private void visible(Symbol symbol, Symbol.ScriptClass owner, Name name) {
        boolean isPrivate = symbol instanceof Symbol.Variable variable && variable.isPrivate()
                || symbol instanceof Symbol.Procedure procedure && procedure.isPrivate();
        if (isPrivate && (scope.inClass() == null || !scope.inClass().isA(owner))) {
            problems.add(name, name + " is private to its class.");
        }
    }

    /** {@code New className(arguments)}. */
    ScriptType created(Name className, List<Expr.Argument> arguments) {
        ScriptType type = scope.module().classOrType(className);
        if (type == null || !type.isObject()) {
            types(arguments);
            problems.add(className, "There is no class " + className + ".");
            return ScriptType.UNKNOWN;
        }
        if (type.declared() instanceof Symbol.ScriptClass declared) {
            if (declared.member("new") instanceof Symbol.Procedure constructor) {
                arguments(constructor, arguments, className);
            } else {
                types(arguments);
                count(className, 0, 0, arguments.size());
            }
            return type;
        }
        types(arguments);
        NotesClasses.Member constructor = NotesClasses.member(type.name(), "New");
        if (constructor == null) {
            problems.add(className, className + " cannot be created with New.");
        } else {
            count(className, constructor.least(), constructor.most(), arguments.size());
        }
        return type;
    }

    private boolean count(Name name, int least, int most, int given) {
        boolean fits = given >= least && given <= most;
        if (!fits) {
            String range = least == most ? "" + most : least + " to " + most;
            problems.add(
                    name,
                    name + " takes " + range + (range.equals("1") ? " argument" : " arguments") + ", not " + given
                            + ".");
        }
        return fits;
    }

    /** Checks the arguments of a sub or function of a script. */
    void arguments(Symbol.Procedure procedure, List<Expr.Argument> arguments, Node at) {
        Decl.Signature signature = procedure.signature();
        int most = signature.parameters().size();
        int optional = (int)
                signature.parameters().stream().filter(Decl.Parameter::optional).count();
        Name name = at instanceof Name written ? written : signature.name();
        if (!count(new Name(name.text(), name.suffix(), at.at()), most - optional, most, arguments.size())) {
            types(arguments);
            return;
        }
        for (int i = 0; i < arguments.size(); i++) {
            argument(signature.parameters().get(i), procedure.parameters().get(i), arguments.get(i));
        }
    }

    private void argument(Decl.Parameter parameter, ScriptType wanted, Expr.Argument argument) {
        if (argument.value() == null) {
            problems.add(argument, "This argument is missing.");
            return;
        }
        ScriptType given = value(argument.value());
        Name name = parameter.declarator().name();
        if (argument.value() instanceof Expr.Parenthesized && (given.isObject() || given.isContainer())) {
            problems.add(argument, "Parentheses hand on by value, which " + Operators.a(given) + " cannot be.");
        } else if (!Operators.assignable(wanted, given)) {
            problems.add(
                    argument,
                    "The parameter " + name + " is " + Operators.a(wanted) + ", not " + Operators.a(given) + ".");
        } else if (!parameter.byValue()
                && !argument.byValue()
                && isMemory(argument.value())
                && !wanted.isOpen()
                && !given.is(ScriptType.Kind.UNKNOWN)
                && !wanted.isObject()
                && !wanted.same(given)) {
            problems.add(
                    argument,
                    "The parameter " + name + " is by reference and " + Operators.a(wanted) + ", so a variable that is "
                            + Operators.a(given) + " cannot be handed on.");
        }
    }

    /** Whether a procedure that is handed this could change it. */
    private boolean isMemory(Expr expression) {
        if (expression instanceof Expr.Variable variable) {
            return scope.find(variable.name().key()) instanceof Symbol.Variable symbol && symbol.byReference();
        }
        if (expression instanceof Expr.Member member) {
            ScriptType owner = known(member.target());
            return owner.declared() instanceof Symbol.UserType
                    || owner.declared() instanceof Symbol.ScriptClass declared
                            && declared.member(member.member().key()) instanceof Symbol.Variable symbol
                            && symbol.byReference();
        }
        return expression instanceof Expr.Call call
                && isMemory(call.target())
                && known(call.target()).isContainer();
    }

    private ScriptType known(Expr expression) {
        ScriptType type = known.get(expression);
        return type != null ? type : new ExpressionChecker(scope, new Problems("")).type(expression);
    }

    /** The type of what is assigned to; says it if that cannot be. */
    ScriptType target(Expr expression) {
        if (expression instanceof Expr.Variable variable) {
            Symbol symbol = scope.find(variable.name().key());
            if (symbol instanceof Symbol.Variable known && !known.writable() || symbol instanceof Symbol.Procedure) {
                problems.add(expression, variable.name() + " cannot be assigned to.");
                return ScriptType.UNKNOWN;
            }
            return value(expression);
        }
        ScriptType type = value(expression);
        boolean writable = expression instanceof Expr.Member member
                ? isWritable(known(member.target()), member.member())
                : expression instanceof Expr.Call call && !isProcedure(call.target());
        if (!writable && !type.is(ScriptType.Kind.UNKNOWN)) {
            problems.add(expression, "This cannot be assigned to.");
        }
        return type;
    }

    private static boolean isWritable(ScriptType owner, Name name) {
        if (owner.declared() instanceof Symbol.ScriptClass declared) {
            return declared.member(name.key()) instanceof Symbol.Variable symbol && symbol.writable();
        }
        if (owner.declared() != null || !owner.isObject()) {
            return true;
        }
        NotesClasses.Member member = NotesClasses.member(owner.name(), name.text());
        return member != null && member.kind() == NotesClasses.Member.Kind.PROPERTY;
    }

    private boolean isProcedure(Expr target) {
        if (target instanceof Expr.Variable variable) {
            return !(scope.find(variable.name().key()) instanceof Symbol.Variable);
        }
        if (target instanceof Expr.Member member) {
            ScriptType owner = known(member.target());
            return owner.declared() instanceof Symbol.ScriptClass declared
                    ? declared.member(member.member().key()) instanceof Symbol.Procedure
                    : owner.isObject();
        }
        return false;
    }
}
