package org.dominomeetings.lotusscript.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dominomeetings.lotusscript.syntax.Expr;

/**
 * Finds And, Or and the like where one side tests what the other uses: LotusScript evaluates both sides always, so the test saves
 * nothing.
 */
final class ObjectTests {

    private static final Set<String> TESTS = Set.of("isobject", "isempty", "isarray", "islist", "iselement", "isnull");

    private final Problems problems;

    ObjectTests(Problems problems) {
        this.problems = problems;
    }

    void check(Expr.Binary logical) {
        sides(logical.left(), logical.right());
        sides(logical.right(), logical.left());
    }

    private void sides(Expr testing, Expr using) {
        Set<String> tested = new TreeSet<>();
        tests(testing, tested);
        if (!tested.isEmpty()) {
            uses(using, tested);
        }
    }

    private static void tests(Expr expression, Set<String> tested) {
        if (expression instanceof Expr.Binary binary) {
            if (binary.operator() == Expr.BinaryOperator.IS) {
                tested.add(key(binary.left()));
            } else {
                tests(binary.left(), tested);
                tests(binary.right(), tested);
            }
        } else if (expression instanceof Expr.Unary unary) {
            tests(unary.operand(), tested);
        } else if (expression instanceof Expr.Parenthesized inner) {
            tests(inner.inner(), tested);
        } else if (isTest(expression)) {
            ((Expr.Call) expression).arguments().forEach(argument -> {
                if (argument.value() != null) {
                    tested.add(key(argument.value()));
                }
            });
        }
    }

    private static boolean isTest(Expr expression) {
        return expression instanceof Expr.Call call
                && call.target() instanceof Expr.Variable function
                && TESTS.contains(function.name().key());
    }

    private void uses(Expr expression, Set<String> tested) {
        if (expression instanceof Expr.Binary binary) {
            if (binary.operator() != Expr.BinaryOperator.IS) {
                uses(binary.left(), tested);
                uses(binary.right(), tested);
            }
        } else if (expression instanceof Expr.Unary unary) {
            uses(unary.operand(), tested);
        } else if (expression instanceof Expr.Parenthesized inner) {
            uses(inner.inner(), tested);
        } else if (expression instanceof Expr.Member member) {
            use(member.target(), tested);
        } else if (expression instanceof Expr.Call call && !isTest(call)) {
            if (tested.contains(key(call))) {
                use(call, tested);
            } else {
                use(call.target(), tested);
                arguments(call.arguments(), tested);
            }
        }
    }

    private void arguments(List<Expr.Argument> arguments, Set<String> tested) {
        arguments.forEach(argument -> {
            if (argument.value() != null) {
                uses(argument.value(), tested);
            }
        });
    }

    private void use(Expr used, Set<String> tested) {
        if (tested.contains(key(used))) {
            problems.add(
                    used,
                    "Both sides are evaluated always, so this is used even where the other side finds it missing.");
        } else {
            uses(used, tested);
        }
    }

    /** Equal for two expressions that are written alike. */
    private static String key(Expr expression) {
        if (expression instanceof Expr.Variable variable) {
            return variable.name().key();
        }
        if (expression instanceof Expr.Member member) {
            return key(member.target()) + "." + member.member().key();
        }
        if (expression instanceof Expr.Call call) {
            return call.arguments().stream()
                    .map(argument -> argument.value() == null ? "" : key(argument.value()))
                    .collect(Collectors.joining(",", key(call.target()) + "(", ")"));
        }
        if (expression instanceof Expr.Parenthesized inner) {
            return key(inner.inner());
        }
        if (expression instanceof Expr.Text text) {
            return '"' + text.value() + '"';
        }
        if (expression instanceof Expr.Numeral number) {
            return number.value().toString();
        }
        return expression instanceof Expr.Me ? "me" : expression.toString();
    }
}
