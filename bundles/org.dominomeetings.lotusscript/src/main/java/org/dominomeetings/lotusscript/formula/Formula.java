package org.dominomeetings.lotusscript.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.dominomeetings.standin.access.CanonicalName;

/**
 * A formula of the formula language, as far as our design elements use it; everything else is refused before it is evaluated. An item that
 * is not available is the empty text. Text compares with case, so that a formula that does not care says @LowerCase (HCL Domino Designer help,
 * Text operators). Immutable.
 */
public final class Formula {
    private static final Map<String, int[]> FUNCTIONS = Map.ofEntries(
            Map.entry("@if", new int[] {3, 99}),
            Map.entry("@iserror", new int[] {1, 1}),
            Map.entry("@isavailable", new int[] {1, 1}),
            Map.entry("@ismember", new int[] {2, 2}),
            Map.entry("@isnotmember", new int[] {2, 2}),
            Map.entry("@dbcolumn", new int[] {4, 4}),
            Map.entry("@getprofilefield", new int[] {2, 2}),
            Map.entry("@name", new int[] {2, 2}),
            Map.entry("@username", new int[] {0, 0}),
            Map.entry("@platform", new int[] {0, 0}),
            Map.entry("@urlopen", new int[] {1, 1}),
            Map.entry("@all", new int[] {0, 0}));

    private static final List<Object> TRUE = List.of(1.0);
    private static final List<Object> FALSE = List.of(0.0);

    /** What an expression is that went wrong; no item can have it. */
    private static final List<Object> ERROR = List.of(new Object() {
        @Override
        public String toString() {
            return "@ERROR";
        }
    });

    private final List<Node> statements;

    private Formula(List<Node> statements) {
        this.statements = statements;
    }

    /** @throws FormulaException for what is malformed, or not among what our elements use */
    public static Formula parse(String text) {
        List<Node> statements = new FormulaParser(text).statements();
        statements.forEach(Formula::check);
        return new Formula(statements);
    }

    private static void check(Node node) {
        if (node instanceof Node.Call call) {
            int[] counts = FUNCTIONS.get(call.function().toLowerCase(Locale.ROOT));
            int given = call.arguments().size();
            if (counts == null) {
                throw new FormulaException(call.position(), call.function() + " is not used here");
            }
            boolean odd = call.function().equalsIgnoreCase("@if") && given % 2 == 0;
            if (given < counts[0] || given > counts[1] || odd) {
                throw new FormulaException(call.position(), call.function() + " does not take " + given + " arguments");
            }
            call.arguments().forEach(Formula::check);
            boolean named = call.function().equalsIgnoreCase("@isavailable");
            if (named && !(call.arguments().get(0) instanceof Node.Variable)) {
                throw new FormulaException(call.position(), "@IsAvailable takes the name of an item");
            }
        } else if (node instanceof Node.Binary binary) {
            check(binary.left());
            check(binary.right());
        } else if (node instanceof Node.Unary unary) {
            check(unary.operand());
        } else if (node instanceof Node.Assignment assignment) {
            check(assignment.value());
        } else if (node instanceof Node.Select select) {
            check(select.condition());
        }
    }

    /** The value of the last statement; never empty. */
    public List<Object> evaluate(FormulaContext context) {
        Evaluation evaluation = new Evaluation(context);
        List<Object> last = FALSE;
        for (Node statement : statements) {
            last = evaluation.of(statement);
        }
        return last;
    }

    /** Whether the formula, a hide-when or a selection, holds. An error holds nothing. */
    public boolean holds(FormulaContext context) {
        return isTrue(evaluate(context));
    }

    private static boolean isTrue(List<Object> values) {
        return values.stream().anyMatch(value -> value instanceof Double number && number != 0);
    }

    private static final class Evaluation {
        private final FormulaContext context;
        private final Map<String, List<Object>> variables = new HashMap<>();

        Evaluation(FormulaContext context) {
            this.context = context;
        }

        List<Object> of(Node node) {
            if (node instanceof Node.Literal literal) {
                return literal.values();
            }
            if (node instanceof Node.Variable variable) {
                return value(variable.name());
            }
            if (node instanceof Node.Assignment assignment) {
                List<Object> value = of(assignment.value());
                variables.put(assignment.name(), value);
                return value;
            }
            if (node instanceof Node.Select select) {
                return of(select.condition());
            }
            if (node instanceof Node.Unary unary) {
                return unary(unary);
            }
            if (node instanceof Node.Binary binary) {
                return binary(binary);
            }
            if (node instanceof Node.Call call) {
                return call(call);
            }
            throw new FormulaException(node.position(), "a keyword stands alone");
        }

        private List<Object> value(String name) {
            List<Object> variable = variables.get(name.toLowerCase(Locale.ROOT));
            List<Object> value = variable == null ? context.item(name) : variable;
            return value.isEmpty() ? List.of("") : value;
        }

        private List<Object> unary(Node.Unary unary) {
            List<Object> operand = of(unary.operand());
            if (operand == ERROR) {
                return ERROR;
            }
            if (unary.operator().equals("!")) {
                return isTrue(operand) ? FALSE : TRUE;
            }
            return operand.get(0) instanceof Double number ? List.of(-number) : ERROR;
        }

        private List<Object> binary(Node.Binary binary) {
            List<Object> left = of(binary.left());
            List<Object> right = of(binary.right());
            if (left == ERROR || right == ERROR) {
                return ERROR;
            }
            return switch (binary.operator()) {
                case ":" -> joined(left, right);
                case "|" -> isTrue(left) || isTrue(right) ? TRUE : FALSE;
                case "&" -> isTrue(left) && isTrue(right) ? TRUE : FALSE;
                case "=" -> anyPair(left, right, (a, b) -> compare(a, b) == 0);
                case "!=" -> anyPair(left, right, (a, b) -> compare(a, b) != 0);
                case "<" -> anyPair(left, right, (a, b) -> compare(a, b) < 0);
                case ">" -> anyPair(left, right, (a, b) -> compare(a, b) > 0);
                case "<=" -> anyPair(left, right, (a, b) -> compare(a, b) <= 0);
                case ">=" -> anyPair(left, right, (a, b) -> compare(a, b) >= 0);
                case "+" -> pairs(left, right, Evaluation::plus);
                case "-" -> pairs(left, right, (a, b) -> number(a) - number(b));
                case "*" -> pairs(left, right, (a, b) -> number(a) * number(b));
                default -> pairs(left, right, (a, b) -> number(a) / number(b));
            };
        }

        private static List<Object> joined(List<Object> left, List<Object> right) {
            List<Object> joined = new ArrayList<>(left);
            joined.addAll(right);
            return joined;
        }

        /** Lists are compared pair by pair, the shorter one's last value again; one pair is enough (Designer help, List operations). */
        private static List<Object> anyPair(List<Object> left, List<Object> right, BiPredicate<Object, Object> holds) {
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                if (holds.test(at(left, i), at(right, i))) {
                    return TRUE;
                }
            }
            return FALSE;
        }

        private static List<Object> pairs(
                List<Object> left, List<Object> right, BiFunction<Object, Object, Object> operation) {
            List<Object> values = new ArrayList<>();
            try {
                for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                    values.add(operation.apply(at(left, i), at(right, i)));
                }
            } catch (ClassCastException wrongType) {
                return ERROR;
            }
            return values;
        }

        private static Object at(List<Object> list, int index) {
            return list.get(Math.min(index, list.size() - 1));
        }

        private static double number(Object value) {
            return (Double) value;
        }

        private static Object plus(Object left, Object right) {
            return left instanceof String text ? text + (String) right : (Object) (number(left) + number(right));
        }

        /** Values of two types are never equal; a text that is compared with another type is not found by any of our formulas. */
        @SuppressWarnings("unchecked")
        private static int compare(Object left, Object right) {
            if (left instanceof String a && right instanceof String b) {
                return a.compareTo(b);
            }
            return left.getClass() == right.getClass() ? ((Comparable<Object>) left).compareTo(right) : -1;
        }

        private List<Object> call(Node.Call call) {
            List<Node> arguments = call.arguments();
            return switch (call.function().toLowerCase(Locale.ROOT)) {
                case "@if" -> condition(arguments);
                case "@iserror" -> of(arguments.get(0)) == ERROR ? TRUE : FALSE;
                case "@isavailable" ->
                    context.item(((Node.Variable) arguments.get(0)).name()).isEmpty() ? FALSE : TRUE;
                case "@ismember" -> member(arguments) ? TRUE : FALSE;
                case "@isnotmember" -> noMember(arguments) ? TRUE : FALSE;
                case "@dbcolumn" -> column(arguments);
                case "@getprofilefield" -> profileField(arguments);
                case "@name" -> name(arguments);
                case "@username" -> List.of(context.userName());
                case "@platform" -> List.of(context.platform());
                case "@urlopen" -> {
                    context.openUrl(text(arguments.get(0)));
                    yield TRUE;
                }
                default -> TRUE;
            };
        }

        /** An error in a condition is the result (Designer help, @If). */
        private List<Object> condition(List<Node> arguments) {
            for (int i = 0; i + 1 < arguments.size(); i += 2) {
                List<Object> condition = of(arguments.get(i));
                if (condition == ERROR) {
                    return ERROR;
                }
                if (isTrue(condition)) {
                    return of(arguments.get(i + 1));
                }
            }
            return of(arguments.get(arguments.size() - 1));
        }

        /** Whether each of the first list is in the second; with case, unlike {@code =} (Designer help, @IsMember). */
        private boolean member(List<Node> arguments) {
            return of(arguments.get(1)).containsAll(of(arguments.get(0)));
        }

        /** Whether none of the first list is in the second, which is less than {@link #member} turned round (Designer help, @IsNotMember). */
        private boolean noMember(List<Node> arguments) {
            List<Object> found = of(arguments.get(1));
            return of(arguments.get(0)).stream().noneMatch(found::contains);
        }

        private List<Object> column(List<Node> arguments) {
            List<Object> database = of(arguments.get(1));
            if (!database.stream().allMatch(""::equals)) {
                throw new FormulaException(arguments.get(1).position(), "only this database is used here");
            }
            Object column = of(arguments.get(3)).get(0);
            Optional<List<Object>> found = context.column(text(arguments.get(2)), ((Double) column).intValue());
            return found.map(values -> values.isEmpty() ? List.<Object>of("") : values)
                    .orElse(ERROR);
        }

        private List<Object> profileField(List<Node> arguments) {
            List<Object> found = context.profileField(text(arguments.get(0)), text(arguments.get(1)));
            return found.isEmpty() ? List.of("") : found;
        }

        private List<Object> name(List<Node> arguments) {
            if (!(arguments.get(0) instanceof Node.Keyword keyword
                    && keyword.word().equalsIgnoreCase("Canonicalize"))) {
                throw new FormulaException(arguments.get(0).position(), "of @Name only [Canonicalize] is used here");
            }
            return List.of(CanonicalName.canonical(text(arguments.get(1))));
        }

        private String text(Node node) {
            return String.valueOf(of(node).get(0));
        }
    }
}
