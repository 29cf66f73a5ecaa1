package org.dominomeetings.lotusscript.check;

import java.util.List;
import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.types.NotesClasses;
import org.dominomeetings.lotusscript.types.ScriptType;
import org.dominomeetings.lotusscript.types.Symbol;

/** What operators take and give. */
final class Operators {

    /** From narrow to wide, as the help page Data type conversion orders them. */
    private static final List<String> WIDTH =
            List.of("Boolean", "Byte", "Integer", "Long", "Single", "Double", "Currency");

    private final Problems problems;

    Operators(Problems problems) {
        this.problems = problems;
    }

    ScriptType unary(Expr.Unary unary, ScriptType operand) {
        if (operand.is(ScriptType.Kind.VARIANT)) {
            problems.add(unary, "A Variant is calculated with: convert it first.");
        } else if (!operand.isNumeric() && !operand.is(ScriptType.Kind.UNKNOWN)) {
            problems.add(unary, "A number is needed here, not " + a(operand) + ".");
        }
        return operand.isNumeric() ? operand : ScriptType.UNKNOWN;
    }

    ScriptType binary(Expr.Binary binary, ScriptType left, ScriptType right) {
        switch (binary.operator()) {
            case CONCATENATE:
                joined(binary.left(), left);
                joined(binary.right(), right);
                return ScriptType.STRING;
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL:
                compared(binary, left, right);
                return ScriptType.BOOLEAN;
            case LIKE:
                text(binary.left(), left);
                text(binary.right(), right);
                return ScriptType.BOOLEAN;
            case IS:
                object(binary.left(), left);
                object(binary.right(), right);
                return ScriptType.BOOLEAN;
            case IS_A:
                object(binary.left(), left);
                text(binary.right(), right);
                return ScriptType.BOOLEAN;
            default:
                return calculated(binary, left, right);
        }
    }

    private ScriptType calculated(Expr.Binary binary, ScriptType left, ScriptType right) {
        String operator = "'" + binary.operator() + "'";
        if (binary.operator() == Expr.BinaryOperator.ADD
                && (left.is(ScriptType.Kind.STRING) || right.is(ScriptType.Kind.STRING))) {
            problems.add(binary, "Strings are joined with &, not with +, which adds where both look like numbers.");
            return ScriptType.UNKNOWN;
        }
        if (left.is(ScriptType.Kind.VARIANT) || right.is(ScriptType.Kind.VARIANT)) {
            problems.add(binary, operator + " calculates with a Variant: convert it first.");
            return ScriptType.UNKNOWN;
        }
        if (left.is(ScriptType.Kind.UNKNOWN) || right.is(ScriptType.Kind.UNKNOWN)) {
            return ScriptType.UNKNOWN;
        }
        if (!left.isNumeric() || !right.isNumeric()) {
            problems.add(binary, operator + " takes numbers, not " + a(left.isNumeric() ? right : left) + ".");
            return ScriptType.UNKNOWN;
        }
        return switch (binary.operator()) {
            case DIVIDE, POWER -> ScriptType.DOUBLE;
            case AND, OR, XOR, EQV, IMP -> wider(left, right);
            default -> wider(wider(left, right), ScriptType.INTEGER);
        };
    }

    private static ScriptType wider(ScriptType left, ScriptType right) {
        return WIDTH.indexOf(left.name()) >= WIDTH.indexOf(right.name()) ? left : right;
    }

    private void joined(Expr expression, ScriptType type) {
        if (type.isObject()
                || type.isContainer()
                || type.is(ScriptType.Kind.NONE)
                || type.is(ScriptType.Kind.USER_TYPE)) {
            problems.add(expression, "'&' joins texts, not " + a(type) + ".");
        }
    }

    /** Says it if the two cannot be compared. */
    void compared(Expr.Binary comparison, ScriptType left, ScriptType right) {
        if (left.isObject() || right.isObject()) {
            problems.add(comparison, "Objects are compared with Is.");
        } else if (!comparable(left, right)) {
            problems.add(comparison, "This compares " + a(left) + " with " + a(right) + ".");
        }
    }

    static boolean comparable(ScriptType left, ScriptType right) {
        return left.isOpen() && scalar(right)
                || right.isOpen() && scalar(left)
                || left.isNumeric() && right.isNumeric()
                || left.is(ScriptType.Kind.STRING) && right.is(ScriptType.Kind.STRING);
    }

    private static boolean scalar(ScriptType type) {
        return type.isOpen() || type.isNumeric() || type.is(ScriptType.Kind.STRING);
    }

    private void text(Expr expression, ScriptType type) {
        if (!type.isOpen() && !type.is(ScriptType.Kind.STRING)) {
            problems.add(expression, "A String is needed here, not " + a(type) + ".");
        }
    }

    private void object(Expr expression, ScriptType type) {
        if (!type.isOpen() && !type.isObject()) {
            problems.add(expression, "An object is needed here, not " + a(type) + ".");
        }
    }

    /** A number or Boolean, and no Variant that is one only at run time. */
    void number(Expr expression, ScriptType type) {
        if (type.is(ScriptType.Kind.VARIANT)) {
            problems.add(
                    expression,
                    "A number or a condition is needed here, and a Variant may be neither: convert it first.");
        } else if (!type.isNumeric() && !type.is(ScriptType.Kind.UNKNOWN)) {
            problems.add(expression, "A number or a condition is needed here, not " + a(type) + ".");
        }
    }

    /** Whether a value can be assigned to a variable, perhaps after a conversion between numbers. */
    static boolean assignable(ScriptType target, ScriptType value) {
        if (target.is(ScriptType.Kind.UNKNOWN) || value.is(ScriptType.Kind.UNKNOWN)) {
            return true;
        }
        if (target.is(ScriptType.Kind.VARIANT)) {
            return !value.is(ScriptType.Kind.NONE) && !value.is(ScriptType.Kind.USER_TYPE);
        }
        if (value.is(ScriptType.Kind.VARIANT)) {
            return !target.is(ScriptType.Kind.USER_TYPE) && !target.is(ScriptType.Kind.LIST);
        }
        if (target.isObject() && value.isObject()) {
            return isA(value, target);
        }
        return target.isNumeric() && value.isNumeric() || target.same(value);
    }

    private static boolean isA(ScriptType value, ScriptType target) {
        if (value == ScriptType.NOTHING || value.same(target)) {
            return true;
        }
        return value.declared() instanceof Symbol.ScriptClass derived
                        && target.declared() instanceof Symbol.ScriptClass base
                ? derived.isA(base)
                : NotesClasses.mayBe(value.name(), target.name());
    }

    /** The type's name with its article. */
    static String a(ScriptType type) {
        if (type == ScriptType.NOTHING || type.is(ScriptType.Kind.NONE)) {
            return type.name();
        }
        return ("AEIOUaeiou".indexOf(type.name().charAt(0)) >= 0 ? "an " : "a ") + type.name();
    }
}
