package org.dominomeetings.lotusscript.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.syntax.Position;
import org.jspecify.annotations.Nullable;

/** Reads expressions; the order of operators is that of the help page Operator order of precedence. */
final class ExpressionParser {

    private static final int NOT_LEVEL = 6;
    private static final int UNARY_LEVEL = 13;
    private static final int POWER_LEVEL = 14;

    private static final Map<String, Expr.BinaryOperator> OPERATORS = operators();

    private final Tokens tokens;
    private int lastParenthesis;

    ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
    }

    private static Map<String, Expr.BinaryOperator> operators() {
        Map<String, Expr.BinaryOperator> operators = new HashMap<>();
        for (Expr.BinaryOperator operator : Expr.BinaryOperator.values()) {
            operators.put(operator.toString().toLowerCase(Locale.ROOT), operator);
        }
        return operators;
    }

    private static int level(Expr.BinaryOperator operator) {
        return switch (operator) {
            case IMP -> 1;
            case EQV -> 2;
            case XOR -> 3;
            case OR -> 4;
            case AND -> 5;
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, LIKE, IS, IS_A -> 7;
            case CONCATENATE -> 8;
            case ADD, SUBTRACT -> 9;
            case MODULO -> 10;
            case INTEGER_DIVIDE -> 11;
            case MULTIPLY, DIVIDE -> 12;
            case POWER -> POWER_LEVEL;
        };
    }

    Expr expression() {
        tokens.enter();
        try {
            return binary(1);
        } finally {
            tokens.leave();
        }
    }

    private Expr binary(int lowest) {
        Expr left = unary();
        for (Expr.BinaryOperator operator = operator();
                operator != null && level(operator) >= lowest;
                operator = operator()) {
            tokens.countOperator();
            Position at = tokens.take().at();
            tokens.enter();
            left = new Expr.Binary(operator, left, binary(level(operator) + 1), at);
            tokens.leave();
        }
        return left;
    }

    private Expr.@Nullable BinaryOperator operator() {
        Token token = tokens.peek();
        return token.kind() == Token.Kind.SYMBOL || token.kind() == Token.Kind.WORD && !token.escaped()
                ? OPERATORS.get(token.text().toLowerCase(Locale.ROOT))
                : null;
    }

    private Expr unary() {
        Position at = tokens.at();
        Expr.UnaryOperator operator = tokens.isWord("not")
                ? Expr.UnaryOperator.NOT
                : tokens.isSymbol("-")
                        ? Expr.UnaryOperator.NEGATE
                        : tokens.isSymbol("+") ? Expr.UnaryOperator.PLUS : null;
        if (operator == null) {
            return postfix();
        }
        tokens.take();
        tokens.countOperator();
        tokens.enter();
        Expr operand = binary(operator == Expr.UnaryOperator.NOT ? NOT_LEVEL : UNARY_LEVEL);
        tokens.leave();
        return new Expr.Unary(operator, operand, at);
    }

    /** An operand with the members, calls and elements behind it. */
    Expr postfix() {
        Expr target = primary();
        int parenthesis = tokens.mark();
        while (true) {
            if (tokens.takeSymbol(".")) {
                target = new Expr.Member(target, tokens.anyName(), target.at());
            } else if (tokens.isSymbol("..") && target instanceof Expr.Variable className) {
                tokens.take();
                target = new Expr.BaseMember(className.name(), tokens.anyName(), target.at());
            } else if (tokens.isSymbol("(") && callable(target)) {
                parenthesis = tokens.mark();
                target = new Expr.Call(target, parenthesized(), target.at());
            } else {
                lastParenthesis = parenthesis;
                return target;
            }
            tokens.countOperator();
        }
    }

    /** Where the last parentheses of the operand read last began. */
    int lastParenthesis() {
        return lastParenthesis;
    }

    /** An array to be resized, up to the parentheses of its bounds. */
    Expr resizable() {
        Expr target = primary();
        while (true) {
            if (tokens.takeSymbol(".")) {
                target = new Expr.Member(target, tokens.anyName(), target.at());
            } else if (tokens.isSymbol("(") && !closesStatement()) {
                target = new Expr.Call(target, parenthesized(), target.at());
            } else {
                return target;
            }
            tokens.countOperator();
        }
    }

    /** Whether the parentheses that open here are the last of this operand. */
    private boolean closesStatement() {
        int open = 0;
        for (int i = 0; ; i++) {
            Token token = tokens.peek(i);
            open += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
            if (open == 0 || token.kind() == Token.Kind.END) {
                return !tokens.peek(i + 1).isSymbol(".") && !tokens.peek(i + 1).isSymbol("(");
            }
        }
    }

    /** Whether this can be called, assigned to, or have elements. */
    static boolean callable(Expr target) {
        return target instanceof Expr.Variable
                || target instanceof Expr.Member
                || target instanceof Expr.BaseMember
                || target instanceof Expr.Call;
    }

    private Expr primary() {
        Token token = tokens.peek();
        Position at = token.at();
        switch (token.kind()) {
            case STRING:
                tokens.take();
                return new Expr.Text((String) Objects.requireNonNull(token.value()), at);
            case NUMBER:
                tokens.take();
                return new Expr.Numeral((Number) Objects.requireNonNull(token.value()), at);
            case WORD:
                return word(token);
            default:
                if (tokens.isSymbol(".")) {
                    return new Expr.WithObject(at);
                }
                if (!tokens.takeSymbol("(")) {
                    throw tokens.expected("an expression");
                }
                Expr inner = expression();
                tokens.expectSymbol(")");
                return new Expr.Parenthesized(inner, at);
        }
    }

    private Expr word(Token token) {
        Position at = token.at();
        boolean follows = tokens.peek(1).kind() == Token.Kind.WORD;
        if (token.isWord("new") && follows) {
            tokens.take();
            return new Expr.New(tokens.name(), optionalArguments(), at);
        }
        if (token.isWord("bind") && follows) {
            tokens.take();
            return new Expr.Bind(tokens.name(), optionalArguments(), at);
        }
        Expr.Constant.Kind constant = token.escaped() || token.suffix() != Name.NO_SUFFIX
                ? null
                : switch (token.text().toLowerCase(Locale.ROOT)) {
                    case "true" -> Expr.Constant.Kind.TRUE;
                    case "false" -> Expr.Constant.Kind.FALSE;
                    case "nothing" -> Expr.Constant.Kind.NOTHING;
                    case "null" -> Expr.Constant.Kind.NULL;
                    case "pi" -> Expr.Constant.Kind.PI;
                    default -> null;
                };
        if (constant != null) {
            tokens.take();
            return new Expr.Constant(constant, at);
        }
        if (token.isWord("me")) {
            tokens.take();
            return new Expr.Me(at);
        }
        return new Expr.Variable(tokens.name(), at);
    }

    private List<Expr.Argument> optionalArguments() {
        return tokens.isSymbol("(") ? parenthesized() : List.of();
    }

    /** Arguments in parentheses; behind the opening one and behind a comma a new line may begin without continuation. */
    List<Expr.Argument> parenthesized() {
        tokens.expectSymbol("(");
        tokens.skipNewlines();
        List<Expr.Argument> arguments = new ArrayList<>();
        if (!tokens.takeSymbol(")")) {
            do {
                tokens.skipNewlines();
                arguments.add(argument());
                if (tokens.peek().kind() == Token.Kind.NEWLINE && tokens.peek(1).isSymbol(")")) {
                    tokens.take();
                }
            } while (tokens.takeSymbol(","));
            tokens.expectSymbol(")");
        }
        return List.copyOf(arguments);
    }

    /** Arguments of a call without parentheses, up to the end of the statement. */
    List<Expr.Argument> bare() {
        List<Expr.Argument> arguments = new ArrayList<>();
        do {
            arguments.add(argument());
        } while (tokens.takeSymbol(","));
        return List.copyOf(arguments);
    }

    private Expr.Argument argument() {
        Position at = tokens.at();
        boolean omitted = tokens.isSymbol(",") || tokens.isSymbol(")") || tokens.atStatementEnd();
        boolean byValue = tokens.takeWord("byval");
        return new Expr.Argument(omitted ? null : expression(), byValue, at);
    }
}
