package org.dominomeetings.lotusscript.check;

import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Declarator;
import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.syntax.Stmt;
import org.dominomeetings.lotusscript.types.ScriptType;
import org.jspecify.annotations.Nullable;

/** Checks the statements of one procedure, in the order of its lines, since a variable is known only behind its Dim. */
final class StatementChecker {

    private final Scope scope;
    private final ExpressionChecker expressions;
    private final Operators operators;
    private final Problems problems;

    StatementChecker(Scope scope, ExpressionChecker expressions, Problems problems) {
        this.scope = scope;
        this.expressions = expressions;
        this.problems = problems;
        operators = new Operators(problems);
    }

    /** @param loops what an Exit can leave here, of those around */
    void block(List<Stmt> statements, List<Stmt.ExitKind> loops) {
        statements.forEach(statement -> statement(statement, loops));
    }

    private void statement(Stmt statement, List<Stmt.ExitKind> loops) {
        String refusal = Subset.refusal(statement);
        if (refusal != null) {
            problems.add(statement, refusal);
        }
        if (statement instanceof Stmt.Assign assign) {
            assign(assign);
        } else if (statement instanceof Stmt.SetObject set) {
            set(set);
        } else if (statement instanceof Stmt.Invoke invoke) {
            expressions.type(invoke.call());
        } else if (statement instanceof Stmt.Local local) {
            local.variables().forEach(this::local);
        } else if (statement instanceof Stmt.LocalConst constants) {
            constants.constants().forEach(constant -> {
                expressions.value(constant.value());
                scope.declare(constant.name(), scope.module().constant(constant));
            });
        } else if (statement instanceof Stmt.Exit exit) {
            exit(exit, loops);
        } else if (statement instanceof Stmt.RaiseError raise) {
            expressions.number(raise.number());
            if (raise.message() != null) {
                text(raise.message());
            }
        } else if (statement instanceof Stmt.OnError onError && onError.number() != null) {
            expressions.number(onError.number());
        } else if (!arrays(statement)) {
            blocks(statement, loops);
        }
    }

    private boolean arrays(Stmt statement) {
        if (statement instanceof Stmt.ReDim redim) {
            redim.arrays().forEach(this::resized);
        } else if (statement instanceof Stmt.Erase erase) {
            erase.targets().forEach(expressions::value);
        } else if (statement instanceof Stmt.Delete delete) {
            ScriptType type = expressions.value(delete.target());
            if (!type.isObject() && !type.isOpen()) {
                problems.add(delete.target(), "Delete takes an object, not " + Operators.a(type) + ".");
            }
        } else if (statement instanceof Stmt.Print print) {
            print.values().forEach(expressions::value);
        } else {
            return false;
        }
        return true;
    }

    private void blocks(Stmt statement, List<Stmt.ExitKind> loops) {
        if (statement instanceof Stmt.If choice) {
            choice.branches().forEach(branch -> {
                expressions.number(branch.condition());
                block(branch.body(), loops);
            });
            block(choice.otherwise(), loops);
        } else if (statement instanceof Stmt.Select select) {
            select(select, loops);
        } else if (statement instanceof Stmt.For loop) {
            ScriptType counter = expressions.target(loop.counter());
            operators.number(loop.counter(), counter);
            expressions.number(loop.from());
            expressions.number(loop.to());
            if (loop.step() != null) {
                expressions.number(loop.step());
            }
            block(loop.body(), inside(loops, Stmt.ExitKind.FOR));
        } else if (statement instanceof Stmt.ForAll loop) {
            forAll(loop, loops);
        } else if (statement instanceof Stmt.Loop loop) {
            if (loop.condition() != null && !loop.atEnd()) {
                expressions.number(loop.condition());
            }
            block(loop.body(), loop.isDo() ? inside(loops, Stmt.ExitKind.DO) : loops);
            if (loop.condition() != null && loop.atEnd()) {
                expressions.number(loop.condition());
            }
        } else if (statement instanceof Stmt.With with) {
            expressions.value(with.object());
            block(with.body(), loops);
        }
    }

    private static List<Stmt.ExitKind> inside(List<Stmt.ExitKind> loops, Stmt.ExitKind loop) {
        List<Stmt.ExitKind> all = new ArrayList<>(loops);
        all.add(loop);
        return all;
    }

    private void assign(Stmt.Assign assign) {
        ScriptType target = expressions.target(assign.target());
        ScriptType value = expressions.value(assign.value());
        if (value.isObject() || target.isObject() && !value.is(ScriptType.Kind.UNKNOWN)) {
            problems.add(assign, "An object is assigned with Set.");
        } else if (!Operators.assignable(target, value)) {
            String given = Operators.a(value);
            problems.add(
                    assign,
                    Character.toUpperCase(given.charAt(0)) + given.substring(1) + " is assigned to "
                            + Operators.a(target) + ": convert it.");
        }
    }

    private void set(Stmt.SetObject set) {
        ScriptType target = expressions.target(set.target());
        ScriptType value = expressions.value(set.value());
        if (!target.isObject() && !target.isOpen()) {
            problems.add(set, "Set assigns to an object variable, not to " + Operators.a(target) + ".");
        } else if (!value.isObject() && !value.isOpen()) {
            problems.add(set, "Set assigns an object, not " + Operators.a(value) + ".");
        } else if (!Operators.assignable(target, value)) {
            problems.add(set, "Set assigns " + Operators.a(value) + " to " + Operators.a(target) + ".");
        }
    }

    private void local(Declarator variable) {
        variable.bounds().forEach(this::bounds);
        if (variable.created() != null && variable.type() != null) {
            expressions.created(variable.type().name(), variable.created());
        }
        scope.declare(variable);
    }

    private void bounds(Declarator.Bounds bounds) {
        if (bounds.lower() != null) {
            expressions.number(bounds.lower());
        }
        expressions.number(bounds.upper());
    }

    private void resized(Stmt.Resized resized) {
        ScriptType type = expressions.target(resized.array());
        if (!type.isOpen() && !type.is(ScriptType.Kind.ARRAY)) {
            problems.add(resized, "ReDim takes an array, not " + Operators.a(type) + ".");
        }
        resized.bounds().forEach(this::bounds);
    }

    private void select(Stmt.Select select, List<Stmt.ExitKind> loops) {
        ScriptType subject = expressions.value(select.subject());
        for (Stmt.Case one : select.cases()) {
            for (Stmt.CaseTest test : one.tests()) {
                if (test instanceof Stmt.CaseValue value) {
                    compared(subject, value.value());
                } else if (test instanceof Stmt.CaseRange range) {
                    compared(subject, range.from());
                    compared(subject, range.to());
                } else if (test instanceof Stmt.CaseRelation relation) {
                    compared(subject, relation.value());
                }
            }
            block(one.body(), loops);
        }
        block(select.otherwise(), loops);
    }

    private void compared(ScriptType subject, Expr value) {
        ScriptType type = expressions.value(value);
        if (!Operators.comparable(subject, type)) {
            problems.add(value, "This compares " + Operators.a(subject) + " with " + Operators.a(type) + ".");
        }
    }

    private void forAll(Stmt.ForAll loop, List<Stmt.ExitKind> loops) {
        ScriptType container = expressions.value(loop.container());
        if (!container.isOpen() && !container.isContainer()) {
            problems.add(loop.container(), "ForAll takes an array or a list, not " + Operators.a(container) + ".");
        }
        ScriptType element = container.element();
        Name alias = loop.alias();
        scope.declareAlias(alias, element != null ? element : container.isOpen() ? container : ScriptType.UNKNOWN);
        block(loop.body(), inside(loops, Stmt.ExitKind.FOR_ALL));
    }

    private void exit(Stmt.Exit exit, List<Stmt.ExitKind> loops) {
        if (exit.kind() != ofProcedure(scope.procedure()) && !loops.contains(exit.kind())) {
            problems.add(exit, "There is nothing here that this Exit could leave.");
        }
    }

    private static Stmt.ExitKind ofProcedure(Decl.Procedure procedure) {
        return switch (procedure.signature().kind()) {
            case SUB -> Stmt.ExitKind.SUB;
            case FUNCTION -> Stmt.ExitKind.FUNCTION;
            case PROPERTY_GET, PROPERTY_SET -> Stmt.ExitKind.PROPERTY;
        };
    }

    private void text(@Nullable Expr expression) {
        if (expression != null) {
            ScriptType type = expressions.value(expression);
            if (!type.isOpen() && !type.is(ScriptType.Kind.STRING)) {
                problems.add(expression, "A String is needed here, not " + Operators.a(type) + ".");
            }
        }
    }
}
