package org.dominomeetings.lotusscript.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Declarator;
import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.syntax.Position;
import org.dominomeetings.lotusscript.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/** Reads the declarations of a script and of its classes and types. */
final class DeclarationParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final DeclaratorParser declarators;
    private final StatementParser statements;

    DeclarationParser(Tokens tokens) {
        this.tokens = tokens;
        expressions = new ExpressionParser(tokens);
        declarators = new DeclaratorParser(tokens, expressions);
        statements = new StatementParser(tokens, expressions, declarators);
    }

    List<Decl> script() {
        List<Decl> declarations = new ArrayList<>();
        for (tokens.skipSeparators(); tokens.peek().kind() != Token.Kind.END; tokens.skipSeparators()) {
            declarations.add(declaration());
            tokens.expectStatementEnd();
        }
        return List.copyOf(declarations);
    }

    private Decl declaration() {
        tokens.newStatement();
        Token token = tokens.peek();
        Position at = token.at();
        Token second = tokens.peek(1);
        boolean named = second.kind() == Token.Kind.WORD;
        String key = token.kind() == Token.Kind.WORD ? token.text().toLowerCase(Locale.ROOT) : "";
        if (key.equals("option") && named) {
            tokens.take();
            return new Decl.Option(restOfStatement(), at);
        }
        if ((key.equals("use") || key.equals("uselsx")) && !second.isSymbol("=") && !second.isSymbol("(")) {
            tokens.take();
            return new Decl.Use(expressions.postfix(), key.equals("uselsx"), at);
        }
        if (key.matches("def(bool|byte|cur|dbl|int|lng|sng|str|var)") && named) {
            tokens.take();
            return new Decl.DefType(key, restOfStatement(), at);
        }
        if (key.equals("declare") && named) {
            tokens.take();
            return declare(at);
        }
        boolean isStatic = tokens.takeWord("static");
        Decl.Visibility visibility = visibility();
        isStatic |= tokens.takeWord("static");
        if (tokens.isWord("class")) {
            return scriptClass(visibility, at);
        }
        if (tokens.isWord("type") && tokens.peek(1).kind() == Token.Kind.WORD) {
            return userType(visibility, at);
        }
        Decl member = member(visibility, isStatic, false, at);
        return member != null ? member : new Decl.ModuleStatement(statements.statement(), at);
    }

    private Decl.Visibility visibility() {
        return tokens.takeWord("public")
                ? Decl.Visibility.PUBLIC
                : tokens.takeWord("private") ? Decl.Visibility.PRIVATE : Decl.Visibility.DEFAULT;
    }

    /** What a script and a class have in common; null if none begins here. */
    private @Nullable Decl member(Decl.Visibility visibility, boolean isStatic, boolean inClass, Position at) {
        Decl.ProcedureKind kind = procedureKind();
        if (kind != null) {
            return procedure(visibility, isStatic, kind, at);
        }
        if (tokens.takeWord("const")) {
            return new Decl.Constants(visibility, declarators.constants(), at);
        }
        if (tokens.takeWord("dim") || isStatic || visibility != Decl.Visibility.DEFAULT) {
            return new Decl.Variables(visibility, inClass ? declarators.members() : declarators.declarators(), at);
        }
        return null;
    }

    /** Takes {@code Sub}, {@code Function} or {@code Property Get} and {@code Set}; null if this is none. */
    private Decl.@Nullable ProcedureKind procedureKind() {
        if (tokens.takeWord("sub")) {
            return Decl.ProcedureKind.SUB;
        }
        if (tokens.takeWord("function")) {
            return Decl.ProcedureKind.FUNCTION;
        }
        if (!tokens.takeWord("property")) {
            return null;
        }
        if (tokens.takeWord("get")) {
            return Decl.ProcedureKind.PROPERTY_GET;
        }
        tokens.expectWord("set");
        return Decl.ProcedureKind.PROPERTY_SET;
    }

    private Decl procedure(Decl.Visibility visibility, boolean isStatic, Decl.ProcedureKind kind, Position at) {
        Decl.Signature signature = signature(kind, tokens.anyName());
        List<Expr.Argument> base = null;
        if (tokens.takeSymbol(",")) {
            tokens.name();
            base = tokens.isSymbol("(") ? expressions.parenthesized() : List.of();
        }
        tokens.expectStatementEnd();
        List<Stmt> body = statements.block();
        Position end = tokens.at();
        tokens.expectEnd(
                switch (kind) {
                    case SUB -> "Sub";
                    case FUNCTION -> "Function";
                    default -> "Property";
                },
                at);
        return new Decl.Procedure(visibility, isStatic, signature, base, body, end, at);
    }

    private Decl.Signature signature(Decl.ProcedureKind kind, Name name) {
        List<Decl.Parameter> parameters = declarators.parameters();
        return new Decl.Signature(kind, name, parameters, declarators.declarator(name), name.at());
    }

    private Decl scriptClass(Decl.Visibility visibility, Position at) {
        tokens.expectWord("class");
        Name name = tokens.name();
        Name base = tokens.takeWord("as") ? tokens.name() : null;
        tokens.expectStatementEnd();
        List<Decl> members = new ArrayList<>();
        for (tokens.skipSeparators(); !tokens.atBlockEnd(); tokens.skipSeparators()) {
            tokens.newStatement();
            Position memberAt = tokens.at();
            if (tokens.peek().kind() == Token.Kind.DIRECTIVE) {
                members.add(new Decl.ModuleStatement(statements.statement(), memberAt));
                continue;
            }
            if (tokens.isWord("declare") && !tokens.peek(1).isWord("as")) {
                tokens.take();
                members.add(declare(memberAt));
                tokens.expectStatementEnd();
                continue;
            }
            boolean isStatic = tokens.takeWord("static");
            Decl.Visibility memberVisibility = visibility();
            isStatic |= tokens.takeWord("static");
            Decl member = member(memberVisibility, isStatic, true, memberAt);
            members.add(
                    member != null ? member : new Decl.Variables(memberVisibility, declarators.members(), memberAt));
            tokens.expectStatementEnd();
        }
        tokens.expectEnd("Class", at);
        return new Decl.ScriptClass(visibility, name, base, List.copyOf(members), at);
    }

    private Decl userType(Decl.Visibility visibility, Position at) {
        tokens.expectWord("type");
        Name name = tokens.name();
        tokens.expectStatementEnd();
        List<Declarator> members = new ArrayList<>();
        for (tokens.skipSeparators(); !tokens.atBlockEnd(); tokens.skipSeparators()) {
            members.addAll(declarators.members());
            tokens.expectStatementEnd();
        }
        tokens.expectEnd("Type", at);
        return new Decl.UserType(visibility, name, List.copyOf(members), at);
    }

    private Decl declare(Position at) {
        boolean isStatic = tokens.takeWord("static");
        Decl.Visibility visibility = visibility();
        if (!isStatic) {
            tokens.takeWord("static");
        }
        boolean isClass = tokens.takeWord("class");
        if (isClass || tokens.takeWord("type")) {
            Name name = tokens.name();
            return new Decl.ForwardType(isClass, name, tokens.takeWord("as") ? tokens.name() : null, at);
        }
        Decl.ProcedureKind kind = procedureKind();
        if (kind == null) {
            throw tokens.expected("Sub, Function, Property, Class or Type");
        }
        Name name = tokens.anyName();
        if (!tokens.takeWord("lib")) {
            return new Decl.ForwardProcedure(signature(kind, name), at);
        }
        Expr library = library();
        String alias = null;
        if (tokens.takeWord("alias") && expressions.postfix() instanceof Expr.Text text) {
            alias = text.value();
        }
        return new Decl.External(visibility, signature(kind, name), library, alias, at);
    }

    /** A string or a constant; the parentheses behind it are the parameters'. */
    private Expr library() {
        Position at = tokens.at();
        return tokens.peek().kind() == Token.Kind.WORD ? new Expr.Variable(tokens.name(), at) : expressions.postfix();
    }

    private String restOfStatement() {
        StringBuilder words = new StringBuilder();
        while (!tokens.atStatementEnd()) {
            Token token = tokens.take();
            boolean tight = words.length() == 0
                    || token.kind() == Token.Kind.SYMBOL
                    || words.toString().endsWith("-");
            words.append(tight ? "" : " ").append(token.value() != null ? token.value() : token.text());
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
