package org.dominomeetings.lotusscript.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.syntax.Position;
import org.dominomeetings.lotusscript.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/** Reads the statements of procedures, blocks apart. */
final class StatementParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final DeclaratorParser declarators;
    private final BlockParser blocks;
    private final FileStatementParser files;

    StatementParser(Tokens tokens, ExpressionParser expressions, DeclaratorParser declarators) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.declarators = declarators;
        this.blocks = new BlockParser(tokens, expressions, this);
        this.files = new FileStatementParser(tokens, expressions);
    }

    /** Statements up to a word that ends a block, which stays. */
    List<Stmt> block() {
        List<Stmt> statements = new ArrayList<>();
        tokens.enter();
        boolean newLine = true;
        while (true) {
            newLine |= tokens.peek().kind() == Token.Kind.NEWLINE;
            tokens.skipSeparators();
            if (newLine && isLabel()) {
                Name name = tokens.name();
                tokens.expectSymbol(":");
                statements.add(new Stmt.Label(name, name.at()));
                continue;
            }
            if (tokens.atBlockEnd()) {
                tokens.leave();
                return List.copyOf(statements);
            }
            statements.add(statement());
            tokens.expectStatementEnd();
            newLine = false;
        }
    }

    /** The statements of an {@code If} of one line. */
    List<Stmt> line() {
        List<Stmt> statements = new ArrayList<>();
        tokens.enter();
        while (tokens.takeSymbol(":") || !tokens.atStatementEnd()) {
            if (!tokens.atStatementEnd()) {
                statements.add(statement());
                tokens.expectStatementEnd();
            }
        }
        tokens.leave();
        return List.copyOf(statements);
    }

    private boolean isLabel() {
        return tokens.peek().kind() == Token.Kind.WORD
                && tokens.peek(1).isSymbol(":")
                && !tokens.isReserved()
                && !List.of("resume", "return", "stop", "beep").contains(key());
    }

    private String key() {
        return tokens.peek().text().toLowerCase(Locale.ROOT);
    }

    /** One statement, which may be a block. */
    Stmt statement() {
        tokens.newStatement();
        Token token = tokens.peek();
        Position at = token.at();
        if (token.kind() == Token.Kind.DIRECTIVE) {
            tokens.take();
            return new Stmt.Directive(token.text(), at);
        }
        if (token.kind() == Token.Kind.WORD && !token.escaped() && token.suffix() == Name.NO_SUFFIX) {
            Stmt statement = blocks.statement(at);
            if (statement == null) {
                statement = keyword(at);
            }
            if (statement == null && !isUsedAsName()) {
                statement = softKeyword(at);
            }
            if (statement != null) {
                return statement;
            }
        }
        return expressionStatement(at);
    }

    /** Whether the keyword here is a variable or an object. */
    private boolean isUsedAsName() {
        return tokens.peek(1).isSymbol("=") || tokens.peek(1).isSymbol(".");
    }

    /** A statement that begins with a reserved word; null if this does not. */
    private @Nullable Stmt keyword(Position at) {
        switch (key()) {
            case "let":
                tokens.take();
                Expr target = expressions.postfix();
                tokens.expectSymbol("=");
                return new Stmt.Assign(target, expressions.expression(), at);
            case "set":
                tokens.take();
                Expr object = expressions.postfix();
                tokens.expectSymbol("=");
                return new Stmt.SetObject(object, expressions.expression(), at);
            case "call":
                tokens.take();
                return new Stmt.Invoke(expressions.postfix(), at);
            case "dim":
                tokens.take();
                return new Stmt.Local(false, declarators.declarators(), at);
            case "static":
                tokens.take();
                return new Stmt.Local(true, declarators.declarators(), at);
            case "const":
                tokens.take();
                return new Stmt.LocalConst(declarators.constants(), at);
            case "redim":
                tokens.take();
                return redim(at);
            case "erase":
                tokens.take();
                return new Stmt.Erase(targets(), at);
            case "exit":
                tokens.take();
                return new Stmt.Exit(exitKind(), at);
            case "end":
                tokens.take();
                return new Stmt.End(tokens.atStatementEnd() ? null : expressions.expression(), at);
            case "goto":
                tokens.take();
                return new Stmt.GoTo(tokens.name(), at);
            case "gosub":
                tokens.take();
                return new Stmt.GoSub(tokens.name(), at);
            case "on":
                tokens.take();
                return on(at);
            case "resume":
                tokens.take();
                return resume(at);
            default:
                return null;
        }
    }

    /** A statement that begins with a word that may be a name, too; null if this does not. */
    private @Nullable Stmt softKeyword(Position at) {
        boolean alone = tokens.peek(1).kind() == Token.Kind.NEWLINE
                || tokens.peek(1).isSymbol(":")
                || tokens.peek(1).isWord("else");
        switch (key()) {
            case "stop":
                if (!alone) {
                    return null;
                }
                tokens.take();
                return new Stmt.Stop(at);
            case "return":
                if (!alone) {
                    return null;
                }
                tokens.take();
                return new Stmt.Return(at);
            case "delete":
                tokens.take();
                return new Stmt.Delete(expressions.postfix(), at);
            case "error":
                tokens.take();
                Expr number = expressions.expression();
                return new Stmt.RaiseError(number, tokens.takeSymbol(",") ? expressions.expression() : null, at);
            case "lset", "rset":
                boolean left = tokens.take().isWord("lset");
                Expr target = expressions.postfix();
                tokens.expectSymbol("=");
                return new Stmt.Justify(left, target, expressions.expression(), at);
            default:
                return files.statement(at);
        }
    }

    /** An assignment, or a call without {@code Call}. */
    private Stmt expressionStatement(Position at) {
        Expr target = expressions.postfix();
        if (!ExpressionParser.callable(target)) {
            throw new SyntaxException(tokens.unit(), at, "This is no statement.");
        }
        if (tokens.takeSymbol("=")) {
            return new Stmt.Assign(target, expressions.expression(), at);
        }
        if (tokens.atStatementEnd()) {
            return new Stmt.Invoke(byValue(target), at);
        }
        if (target instanceof Expr.Call call) {
            // What stood in parentheses was the beginning of the first argument.
            tokens.back(expressions.lastParenthesis());
            target = call.target();
        }
        return new Stmt.Invoke(new Expr.Call(target, expressions.bare(), target.at()), at);
    }

    /** Without {@code Call}, parentheses around one argument are none of the call's. */
    private static Expr byValue(Expr target) {
        if (!(target instanceof Expr.Call call) || call.arguments().size() != 1) {
            return target;
        }
        Expr.Argument only = call.arguments().get(0);
        if (only.value() == null) {
            return target;
        }
        Expr.Argument argument = new Expr.Argument(new Expr.Parenthesized(only.value(), only.at()), false, only.at());
        return new Expr.Call(call.target(), List.of(argument), call.at());
    }

    private Stmt redim(Position at) {
        boolean preserve = tokens.takeWord("preserve");
        List<Stmt.Resized> arrays = new ArrayList<>();
        do {
            Expr array = expressions.resizable();
            arrays.add(new Stmt.Resized(array, declarators.bounds(), declarators.optionalType(), array.at()));
        } while (tokens.takeSymbol(","));
        return new Stmt.ReDim(preserve, List.copyOf(arrays), at);
    }

    private List<Expr> targets() {
        List<Expr> targets = new ArrayList<>();
        do {
            targets.add(expressions.postfix());
        } while (tokens.takeSymbol(","));
        return List.copyOf(targets);
    }

    private Stmt.ExitKind exitKind() {
        for (Stmt.ExitKind kind : Stmt.ExitKind.values()) {
            if (tokens.takeWord(kind.name().replace("_", ""))) {
                return kind;
            }
        }
        throw tokens.expected("Sub, Function, Property, For, ForAll or Do");
    }

    private Stmt on(Position at) {
        if (tokens.isWord("error")) {
            tokens.take();
            return onError(at);
        }
        if (tokens.isWord("event")) {
            tokens.take();
            return onEvent(at);
        }
        Expr number = expressions.expression();
        boolean goSub = tokens.takeWord("gosub");
        if (!goSub) {
            tokens.expectWord("goto");
        }
        List<Name> labels = new ArrayList<>();
        do {
            labels.add(tokens.name());
        } while (tokens.takeSymbol(","));
        return new Stmt.OnGoTo(number, goSub, List.copyOf(labels), at);
    }

    private Stmt onError(Position at) {
        Expr number = tokens.isWord("goto") || tokens.isWord("resume") ? null : expressions.expression();
        if (tokens.takeWord("resume")) {
            tokens.expectWord("next");
            return new Stmt.OnError(number, Stmt.ErrorAction.RESUME_NEXT, null, at);
        }
        tokens.expectWord("goto");
        if (isZero()) {
            tokens.take();
            return new Stmt.OnError(number, Stmt.ErrorAction.GO_TO_0, null, at);
        }
        return new Stmt.OnError(number, Stmt.ErrorAction.GO_TO_LABEL, tokens.name(), at);
    }

    private boolean isZero() {
        return tokens.peek().value() instanceof Number number && number.doubleValue() == 0;
    }

    private Stmt onEvent(Position at) {
        Name event = tokens.anyName();
        tokens.expectWord("from");
        Expr source = expressions.postfix();
        boolean remove = tokens.takeWord("remove");
        if (!remove) {
            tokens.expectWord("call");
        }
        return new Stmt.OnEvent(event, source, remove, tokens.atStatementEnd() ? null : expressions.postfix(), at);
    }

    private Stmt resume(Position at) {
        if (tokens.takeWord("next")) {
            return new Stmt.Resume(Stmt.ResumeKind.NEXT, null, at);
        }
        if (isZero()) {
            tokens.take();
            return new Stmt.Resume(Stmt.ResumeKind.SAME, null, at);
        }
        return tokens.atStatementEnd()
                ? new Stmt.Resume(Stmt.ResumeKind.SAME, null, at)
                : new Stmt.Resume(Stmt.ResumeKind.LABEL, tokens.name(), at);
    }
}
