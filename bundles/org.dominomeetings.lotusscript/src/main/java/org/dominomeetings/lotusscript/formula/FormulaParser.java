package org.dominomeetings.lotusscript.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A recursive-descent parser of the formula language (HCL Domino Designer help, Formula syntax; Order of evaluation for operators:
 * {@code :} binds most, then a sign, {@code * /}, {@code + -}, comparisons, then {@code !}, {@code &} and {@code |}). Depth is limited.
 */
final class FormulaParser {
    /** Deeper than anybody nests, and far from what a thread's stack takes. */
    private static final int DEEPEST = 200;

    private static final List<String> COMPARISONS = List.of("!=", "<>", "><", "=!", "<=", ">=", "=", "<", ">");

    private final String text;
    private int at;
    private int depth;

    FormulaParser(String text) {
        this.text = text;
    }

    /** The statements, which semicolons part. */
    List<Node> statements() {
        List<Node> statements = new ArrayList<>();
        for (blank(); at < text.length(); blank()) {
            statements.add(statement());
            blank();
            if (at < text.length() && !take(";")) {
                throw wrong("expected ; or the end");
            }
        }
        if (statements.isEmpty()) {
            throw wrong("an empty formula");
        }
        return statements;
    }

    private Node statement() {
        int start = at + 1;
        int before = at;
        if (Character.isLetter(peek()) || peek() == '$' || peek() == '_') {
            String name = name();
            blank();
            if (name.equalsIgnoreCase("SELECT")) {
                return new Node.Select(start, expression());
            }
            if (name.equalsIgnoreCase("FIELD")
                    || name.equalsIgnoreCase("REM")
                    || name.equalsIgnoreCase("DEFAULT")
                    || name.equalsIgnoreCase("ENVIRONMENT")) {
                throw new FormulaException(start, name + " is not used here");
            }
            if (take(":=")) {
                return new Node.Assignment(start, name.toLowerCase(Locale.ROOT), expression());
            }
            at = before;
        }
        return expression();
    }

    private Node expression() {
        return deeper(this::logical);
    }

    private Node deeper(Supplier<Node> inner) {
        if (++depth > DEEPEST) {
            throw wrong("nested too deep");
        }
        Node node = inner.get();
        depth--;
        return node;
    }

    /**
     * Operands between one kind of {@code &} and {@code |}: the help gives both the same rank, and people read them otherwise, so that a
     * formula of ours says with parentheses what it means.
     */
    private Node logical() {
        Node left = not();
        String before = "";
        while (true) {
            int start = start();
            String operator = take("|") ? "|" : take("&") ? "&" : "";
            if (operator.isEmpty()) {
                return left;
            }
            if (!before.isEmpty() && !before.equals(operator)) {
                throw new FormulaException(start, "& and | beside each other need parentheses");
            }
            before = operator;
            left = new Node.Binary(start, operator, left, not());
        }
    }

    private Node not() {
        int start = start();
        if (peek() == '!' && !text.startsWith("!=", at)) {
            at++;
            return new Node.Unary(start, "!", deeper(this::not));
        }
        return comparison();
    }

    private Node comparison() {
        Node left = sum();
        while (true) {
            int start = start();
            String operator =
                    COMPARISONS.stream().filter(this::take).findFirst().orElse("");
            if (operator.isEmpty()) {
                return left;
            }
            boolean unequal = List.of("<>", "><", "=!").contains(operator);
            left = new Node.Binary(start, unequal ? "!=" : operator, left, sum());
        }
    }

    private Node sum() {
        Node left = product();
        while (true) {
            int start = start();
            if (take("+")) {
                left = new Node.Binary(start, "+", left, product());
            } else if (take("-")) {
                left = new Node.Binary(start, "-", left, product());
            } else {
                return left;
            }
        }
    }

    private Node product() {
        Node left = sign();
        while (true) {
            int start = start();
            if (take("*")) {
                left = new Node.Binary(start, "*", left, sign());
            } else if (take("/")) {
                left = new Node.Binary(start, "/", left, sign());
            } else {
                return left;
            }
        }
    }

    private Node sign() {
        int start = start();
        return take("-") ? new Node.Unary(start, "-", deeper(this::sign)) : list();
    }

    private Node list() {
        Node left = primary();
        for (int start = start(); peek() == ':' && !text.startsWith(":=", at); start = start()) {
            at++;
            left = new Node.Binary(start, ":", left, primary());
        }
        return left;
    }

    private Node primary() {
        int start = start();
        char first = peek();
        if (take("(")) {
            Node inner = expression();
            expect(")");
            return inner;
        }
        if (first == '"' || first == '{') {
            return new Node.Literal(start, List.of(string(first == '"' ? '"' : '}')));
        }
        if (Character.isDigit(first)) {
            int from = at;
            while (at < text.length() && (Character.isDigit(peek()) || peek() == '.')) {
                at++;
            }
            return new Node.Literal(start, List.of(Double.valueOf(text.substring(from, at))));
        }
        if (take("[")) {
            String word = name();
            expect("]");
            return new Node.Keyword(start, word);
        }
        if (take("@")) {
            String function = "@" + name();
            return new Node.Call(start, function, arguments());
        }
        if (Character.isLetter(first) || first == '$' || first == '_') {
            return new Node.Variable(start, name());
        }
        throw wrong(at >= text.length() ? "the formula ends too early" : "unexpected " + first);
    }

    private List<Node> arguments() {
        List<Node> arguments = new ArrayList<>();
        blank();
        if (take("(")) {
            do {
                arguments.add(expression());
                blank();
            } while (take(";"));
            expect(")");
        }
        return arguments;
    }

    /** Up to the closing mark; a backslash takes the next character for itself, but not between braces. */
    private String string(char end) {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < text.length() && peek() != end) {
            if (peek() == '\\' && end == '"' && at + 1 < text.length()) {
                at++;
            }
            string.append(peek());
            at++;
        }
        expect(String.valueOf(end));
        return string.toString();
    }

    private String name() {
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(peek()) || peek() == '_' || peek() == '$')) {
            at++;
        }
        if (from == at) {
            throw wrong("expected a name");
        }
        return text.substring(from, at);
    }

    private int start() {
        blank();
        return at + 1;
    }

    private void blank() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean take(String token) {
        blank();
        if (!text.startsWith(token, at)) {
            return false;
        }
        at += token.length();
        return true;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw wrong("expected " + token);
        }
    }

    private FormulaException wrong(String sentence) {
        return new FormulaException(at + 1, sentence);
    }
}
