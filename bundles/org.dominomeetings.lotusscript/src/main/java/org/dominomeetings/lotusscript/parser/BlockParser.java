package org.dominomeetings.lotusscript.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.syntax.Position;
import org.dominomeetings.lotusscript.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/** Reads the statements that hold others. */
final class BlockParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final StatementParser statements;

    BlockParser(Tokens tokens, ExpressionParser expressions, StatementParser statements) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.statements = statements;
    }

    /** Null if none begins here. */
    @Nullable
    Stmt statement(Position at) {
        switch (tokens.peek().text().toLowerCase(Locale.ROOT)) {
            case "if":
                tokens.take();
                return ifStatement(at);
            case "select":
                tokens.take();
                return select(at);
            case "for":
                tokens.take();
                return forStatement(at);
            case "forall":
                tokens.take();
                return forAll(at);
            case "while":
                tokens.take();
                Expr condition = expressions.expression();
                List<Stmt> body = statements.block();
                if (!tokens.takeWord("wend")) {
                    throw tokens.notClosed("Wend", at);
                }
                return new Stmt.Loop(false, condition, false, false, body, at);
            case "do":
                tokens.take();
                return doStatement(at);
            case "with":
                tokens.take();
                Expr object = expressions.expression();
                List<Stmt> inner = statements.block();
                tokens.expectEnd("With", at);
                return new Stmt.With(object, inner, at);
            default:
                return null;
        }
    }

    private Stmt ifStatement(Position at) {
        Expr condition = expressions.expression();
        boolean jump = tokens.isWord("goto");
        if (!jump) {
            tokens.expectWord("then");
        }
        if (jump || tokens.peek().kind() != Token.Kind.NEWLINE) {
            Stmt.Branch branch = new Stmt.Branch(condition, statements.line(), at);
            return new Stmt.If(List.of(branch), tokens.takeWord("else") ? statements.line() : List.of(), at);
        }
        List<Stmt.Branch> branches = new ArrayList<>();
        branches.add(new Stmt.Branch(condition, statements.block(), at));
        while (tokens.isWord("elseif")) {
            Position branchAt = tokens.take().at();
            tokens.newStatement();
            Expr next = expressions.expression();
            tokens.expectWord("then");
            branches.add(new Stmt.Branch(next, statements.block(), branchAt));
        }
        List<Stmt> otherwise = tokens.takeWord("else") ? statements.block() : List.of();
        if (!tokens.takeWord("endif")) {
            tokens.expectEnd("If", at);
        }
        return new Stmt.If(List.copyOf(branches), otherwise, at);
    }

    private Stmt select(Position at) {
        tokens.expectWord("case");
        Expr subject = expressions.expression();
        tokens.skipSeparators();
        List<Stmt.Case> cases = new ArrayList<>();
        List<Stmt> otherwise = List.of();
        while (tokens.isWord("case")) {
            Position caseAt = tokens.take().at();
            tokens.newStatement();
            if (tokens.takeWord("else")) {
                otherwise = statements.block();
                break;
            }
            List<Stmt.CaseTest> tests = new ArrayList<>();
            do {
                tests.add(caseTest());
            } while (tokens.takeSymbol(","));
            tokens.expectStatementEnd();
            cases.add(new Stmt.Case(List.copyOf(tests), statements.block(), caseAt));
        }
        tokens.expectEnd("Select", at);
        return new Stmt.Select(subject, List.copyOf(cases), otherwise, at);
    }

    private Stmt.CaseTest caseTest() {
        boolean is = tokens.takeWord("is");
        Expr.BinaryOperator relation = relation();
        if (relation != null) {
            tokens.take();
            return new Stmt.CaseRelation(relation, expressions.expression());
        }
        if (is) {
            throw tokens.expected("a relational operator");
        }
        Expr value = expressions.expression();
        return tokens.takeWord("to") ? new Stmt.CaseRange(value, expressions.expression()) : new Stmt.CaseValue(value);
    }

    private Expr.@Nullable BinaryOperator relation() {
        if (tokens.peek().kind() != Token.Kind.SYMBOL) {
            return null;
        }
        return switch (tokens.peek().text()) {
            case "=" -> Expr.BinaryOperator.EQUAL;
            case "<>" -> Expr.BinaryOperator.NOT_EQUAL;
            case "<" -> Expr.BinaryOperator.LESS;
            case "<=" -> Expr.BinaryOperator.LESS_OR_EQUAL;
            case ">" -> Expr.BinaryOperator.GREATER;
            case ">=" -> Expr.BinaryOperator.GREATER_OR_EQUAL;
            default -> null;
        };
    }

    private Stmt forStatement(Position at) {
        Expr counter = expressions.postfix();
        tokens.expectSymbol("=");
        Expr from = expressions.expression();
        tokens.expectWord("to");
        Expr to = expressions.expression();
        Expr step = tokens.takeWord("step") ? expressions.expression() : null;
        List<Stmt> body = statements.block();
        if (!tokens.takeWord("next")) {
            throw tokens.notClosed("Next", at);
        }
        if (!tokens.atStatementEnd()) {
            expressions.postfix();
        }
        return new Stmt.For(counter, from, to, step, body, at);
    }

    private Stmt forAll(Position at) {
        Name alias = tokens.name();
        tokens.expectWord("in");
        Expr container = expressions.expression();
        List<Stmt> body = statements.block();
        tokens.expectEnd("ForAll", at);
        return new Stmt.ForAll(alias, container, body, at);
    }

    private Stmt doStatement(Position at) {
        boolean until = tokens.isWord("until");
        Expr condition = loopCondition();
        boolean atEnd = condition == null;
        List<Stmt> body = statements.block();
        if (!tokens.takeWord("loop")) {
            throw tokens.notClosed("Loop", at);
        }
        if (atEnd) {
            until = tokens.isWord("until");
            condition = loopCondition();
        }
        return new Stmt.Loop(true, condition, until, atEnd && condition != null, body, at);
    }

    private @Nullable Expr loopCondition() {
        return tokens.takeWord("while") || tokens.takeWord("until") ? expressions.expression() : null;
    }
}
