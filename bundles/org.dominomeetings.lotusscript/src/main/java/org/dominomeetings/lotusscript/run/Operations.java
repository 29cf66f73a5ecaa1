package org.dominomeetings.lotusscript.run;

import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.value.Comparison;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.LikePattern;
import org.dominomeetings.lotusscript.value.Operators;
import org.dominomeetings.lotusscript.value.Special;

/** Which rule of {@link Operators} an operator of the syntax tree is. */
final class Operations {

    private Operations() {}

    static Object of(Expr.UnaryOperator operator, Object operand) {
        return switch (operator) {
            case NOT -> Operators.not(operand);
            case NEGATE -> Operators.negate(operand);
            case PLUS -> Operators.negate(Operators.negate(operand));
        };
    }

    static Object of(Expr.BinaryOperator operator, Object left, Object right, Comparison comparison) {
        return switch (operator) {
            case POWER -> Operators.power(left, right);
            case MULTIPLY -> Operators.multiply(left, right);
            case DIVIDE -> Operators.divide(left, right);
            case INTEGER_DIVIDE -> Operators.divideIntegers(left, right);
            case MODULO -> Operators.modulo(left, right);
            case ADD -> Operators.add(left, right);
            case SUBTRACT -> Operators.subtract(left, right);
            case CONCATENATE -> Operators.concatenate(left, right);
            case IS -> Operators.is(left, right);
            case IS_A -> Operators.isA(left, Conversions.text(right));
            case AND -> Operators.and(left, right);
            case OR -> Operators.or(left, right);
            case XOR -> Operators.xor(left, right);
            case EQV -> Operators.eqv(left, right);
            case IMP -> Operators.imp(left, right);
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, LIKE ->
                left == Special.NULL || right == Special.NULL
                        ? Special.NULL
                        : (Object) relation(operator, left, right, comparison);
        };
    }

    private static boolean relation(Expr.BinaryOperator operator, Object left, Object right, Comparison comparison) {
        if (operator == Expr.BinaryOperator.LIKE) {
            return LikePattern.matches(Conversions.text(left), Conversions.text(right), comparison);
        }
        int order = comparison.values(left, right);
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }
}
