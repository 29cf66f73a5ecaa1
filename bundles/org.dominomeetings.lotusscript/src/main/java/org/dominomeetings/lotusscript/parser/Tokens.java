package org.dominomeetings.lotusscript.parser;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.syntax.Position;

/** A cursor over the tokens of one source, with the limits that keep a hostile one from overflowing a stack. */
final class Tokens {

    /** Blocks, parentheses and calls inside of each other; more than real code has, and a stack of 512 KB holds it. */
    private static final int DEEPEST = 150;

    /** Operators of one statement: one after the other they make a tree as deep as they are many. */
    private static final int MOST_OPERATORS = 1_000;

    /** Words that name nothing; the language has more keywords, but real code uses most of them as names, too. */
    private static final Set<String> RESERVED = Set.of(
            "and",
            "as",
            "byval",
            "call",
            "case",
            "class",
            "const",
            "dim",
            "do",
            "else",
            "elseif",
            "end",
            "eqv",
            "erase",
            "exit",
            "for",
            "forall",
            "function",
            "gosub",
            "goto",
            "if",
            "imp",
            "in",
            "is",
            "isa",
            "let",
            "lib",
            "like",
            "loop",
            "mod",
            "new",
            "next",
            "not",
            "on",
            "or",
            "preserve",
            "private",
            "property",
            "public",
            "redim",
            "resume",
            "select",
            "set",
            "static",
            "sub",
            "then",
            "to",
            "until",
            "wend",
            "while",
            "with",
            "xor");

    private static final Set<String> BLOCK_ENDS =
            Set.of("if", "select", "forall", "with", "sub", "function", "property", "class", "type");

    private final String unit;
    private final List<Token> tokens;
    private int next;
    private int depth;
    private int operators;

    Tokens(String unit, String source) {
        this.unit = unit;
        this.tokens = Lexer.tokens(unit, source);
    }

    String unit() {
        return unit;
    }

    Token peek() {
        return tokens.get(next);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(next + ahead, tokens.size() - 1));
    }

    Position at() {
        return peek().at();
    }

    Token take() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    /** Where the cursor is, to go back to. */
    int mark() {
        return next;
    }

    void back(int mark) {
        next = mark;
    }

    boolean isWord(String word) {
        return peek().isWord(word);
    }

    boolean isSymbol(String symbol) {
        return peek().isSymbol(symbol);
    }

    boolean takeWord(String word) {
        boolean is = isWord(word);
        if (is) {
            next++;
        }
        return is;
    }

    boolean takeSymbol(String symbol) {
        boolean is = isSymbol(symbol);
        if (is) {
            next++;
        }
        return is;
    }

    void expectWord(String word) {
        if (!takeWord(word)) {
            throw expected(word);
        }
    }

    void expectSymbol(String symbol) {
        if (!takeSymbol(symbol)) {
            throw expected("'" + symbol + "'");
        }
    }

    /** A name that is declared or used on its own, which no reserved word can be. */
    Name name() {
        if (isReserved()) {
            throw expected("a name");
        }
        return anyName();
    }

    /** A name where a keyword may be one: behind a dot, and of a procedure. */
    Name anyName() {
        Token token = peek();
        if (token.kind() != Token.Kind.WORD) {
            throw expected("a name");
        }
        next++;
        return new Name(token.text(), token.suffix(), token.at());
    }

    boolean isReserved() {
        Token token = peek();
        return token.kind() == Token.Kind.WORD
                && !token.escaped()
                && RESERVED.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Whether nothing more belongs to this statement; {@code Else} ends one in an {@code If} of one line. */
    boolean atStatementEnd() {
        return peek().kind() == Token.Kind.NEWLINE
                || peek().kind() == Token.Kind.END
                || isSymbol(":")
                || isWord("else");
    }

    void expectStatementEnd() {
        if (!atStatementEnd()) {
            throw expected("the end of the statement");
        }
    }

    void skipSeparators() {
        while (peek().kind() == Token.Kind.NEWLINE || isSymbol(":")) {
            next++;
        }
    }

    void skipNewlines() {
        while (peek().kind() == Token.Kind.NEWLINE) {
            next++;
        }
    }

    /** Whether a word stands here that ends a block, whichever. */
    boolean atBlockEnd() {
        Token second = peek(1);
        return isWord("else") && !second.isSymbol("=")
                || isWord("elseif")
                || isWord("case")
                || isWord("next")
                || isWord("wend")
                || isWord("loop")
                || isWord("endif")
                || isWord("end")
                        && second.kind() == Token.Kind.WORD
                        && BLOCK_ENDS.contains(second.text().toLowerCase(Locale.ROOT))
                || peek().kind() == Token.Kind.END;
    }

    /** Takes {@code End kind}, which closes what {@code opened} began. */
    void expectEnd(String kind, Position opened) {
        if (!(isWord("end") && peek(1).isWord(kind))) {
            throw notClosed("End " + kind, opened);
        }
        next += 2;
    }

    SyntaxException notClosed(String end, Position opened) {
        return error("Expected " + end + " for line " + opened.line() + ", found " + found() + ".");
    }

    private String found() {
        return isWord("end") && peek(1).kind() == Token.Kind.WORD
                ? "'" + peek().text() + " " + peek(1).text() + "'"
                : peek().shown();
    }

    /** Goes one level deeper; each call has its {@link #leave}. */
    void enter() {
        if (++depth > DEEPEST) {
            throw error("This is nested more than " + DEEPEST + " levels deep.");
        }
    }

    void leave() {
        depth--;
    }

    void countOperator() {
        if (++operators > MOST_OPERATORS) {
            throw error("A statement has at most " + MOST_OPERATORS + " operators, members and calls.");
        }
    }

    void newStatement() {
        operators = 0;
    }

    SyntaxException expected(String what) {
        return error("Expected " + what + ", found " + found() + ".");
    }

    SyntaxException error(String problem) {
        return new SyntaxException(unit, at(), problem);
    }
}
