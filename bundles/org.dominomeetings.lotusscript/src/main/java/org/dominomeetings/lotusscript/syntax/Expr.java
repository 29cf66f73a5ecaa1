package org.dominomeetings.lotusscript.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression, or what stands at the left of an assignment. */
public sealed interface Expr extends Node {

    /** A string in any of the three delimiters, without them and with doubled ones made one. */
    record Text(String value, Position at) implements Expr {}

    /**
     * A number.
     *
     * @param value Short for Integer, Integer for Long, Double, Float for Single (suffix {@code !}), BigDecimal for Currency (suffix
     *     {@code @})
     */
    record Numeral(Number value, Position at) implements Expr {}

    /** A value that the language has a word for. */
    record Constant(Kind kind, Position at) implements Expr {
        public enum Kind {
            TRUE,
            FALSE,
            NOTHING,
            NULL,
            PI
        }
    }

    /** {@code Me}. */
    record Me(Position at) implements Expr {}

    /** The object of the {@code With} around: what stands before a leading dot. */
    record WithObject(Position at) implements Expr {}

    /** A bare name: a variable, a constant, or a procedure called without arguments. */
    record Variable(Name name, Position at) implements Expr {}

    /** {@code target.member}. */
    record Member(Expr target, Name member, Position at) implements Expr {}

    /** {@code className..member}: the base class's. */
    record BaseMember(Name className, Name member, Position at) implements Expr {}

    /**
     * {@code target(arguments)}: a call, or an element of an array or list, which look alike; also a call without parentheses, whose
     * target's place it then has.
     */
    record Call(Expr target, List<Argument> arguments, Position at) implements Expr {}

    /** {@code New className(arguments)}. */
    record New(Name className, List<Argument> arguments, Position at) implements Expr {}

    /** {@code Bind className(arguments)}: to a product object that exists. */
    record Bind(Name className, List<Argument> arguments, Position at) implements Expr {}

    /** Parentheses, which hand a variable on by value. */
    record Parenthesized(Expr inner, Position at) implements Expr {}

    record Unary(UnaryOperator operator, Expr operand, Position at) implements Expr {}

    /** Its place is the operator's. {@code IsA} has a string on its right. */
    record Binary(BinaryOperator operator, Expr left, Expr right, Position at) implements Expr {}

    /**
     * One argument.
     *
     * @param value null where it is left out between commas
     * @param byValue whether {@code ByVal} is written at it
     */
    record Argument(@Nullable Expr value, boolean byValue, Position at) implements Node {}

    enum UnaryOperator {
        NEGATE,
        PLUS,
        NOT
    }

    enum BinaryOperator {
        POWER("^"),
        MULTIPLY("*"),
        DIVIDE("/"),
        INTEGER_DIVIDE("\\"),
        MODULO("Mod"),
        ADD("+"),
        SUBTRACT("-"),
        CONCATENATE("&"),
        EQUAL("="),
        NOT_EQUAL("<>"),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">="),
        LIKE("Like"),
        IS("Is"),
        IS_A("IsA"),
        AND("And"),
        OR("Or"),
        XOR("Xor"),
        EQV("Eqv"),
        IMP("Imp");

        private final String written;

        BinaryOperator(String written) {
            this.written = written;
        }

        @Override
        public String toString() {
            return written;
        }
    }
}
