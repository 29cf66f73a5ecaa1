package org.dominomeetings.lotusscript.parser;

import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Declarator;
import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.syntax.Position;
import org.dominomeetings.lotusscript.syntax.TypeName;
import org.jspecify.annotations.Nullable;

/** Reads how variables, constants, members and parameters are declared. */
final class DeclaratorParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;

    DeclaratorParser(Tokens tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    List<Declarator> declarators() {
        List<Declarator> declarators = new ArrayList<>();
        do {
            declarators.add(declarator(tokens.name()));
        } while (tokens.takeSymbol(","));
        return List.copyOf(declarators);
    }

    /** Variables of a class or type, whose names may be keywords. */
    List<Declarator> members() {
        List<Declarator> members = new ArrayList<>();
        do {
            boolean declared = tokens.peek(1).isWord("as") || tokens.peek(1).isWord("list");
            members.add(declarator(declared ? tokens.anyName() : tokens.name()));
        } while (tokens.takeSymbol(","));
        return List.copyOf(members);
    }

    /** What follows the name. */
    Declarator declarator(Name name) {
        Declarator.Shape shape = Declarator.Shape.SCALAR;
        List<Declarator.Bounds> bounds = List.of();
        if (tokens.isSymbol("(")) {
            shape = Declarator.Shape.ARRAY;
            bounds = bounds();
        }
        if (tokens.takeWord("list")) {
            shape = Declarator.Shape.LIST;
        }
        TypeName type = null;
        List<Expr.Argument> created = null;
        if (tokens.takeWord("as")) {
            boolean isNew = tokens.takeWord("new");
            type = typeName();
            if (isNew) {
                created = tokens.isSymbol("(") ? expressions.parenthesized() : List.of();
            }
        }
        return new Declarator(name, shape, bounds, type, created, name.at());
    }

    /** Bounds in parentheses; none of a dynamic array. */
    List<Declarator.Bounds> bounds() {
        tokens.expectSymbol("(");
        List<Declarator.Bounds> bounds = new ArrayList<>();
        if (!tokens.takeSymbol(")")) {
            do {
                Expr first = expressions.expression();
                bounds.add(
                        tokens.takeWord("to")
                                ? new Declarator.Bounds(first, expressions.expression())
                                : new Declarator.Bounds(null, first));
            } while (tokens.takeSymbol(","));
            tokens.expectSymbol(")");
        }
        return List.copyOf(bounds);
    }

    @Nullable
    TypeName optionalType() {
        return tokens.takeWord("as") ? typeName() : null;
    }

    private TypeName typeName() {
        Position at = tokens.at();
        if (tokens.peek(1).isWord("string") && (tokens.isWord("lmbcs") || tokens.isWord("unicode"))) {
            tokens.take();
        }
        Name name = tokens.name();
        Expr length = tokens.takeSymbol("*") ? expressions.postfix() : null;
        return new TypeName(name, length, at);
    }

    List<Decl.ConstValue> constants() {
        List<Decl.ConstValue> constants = new ArrayList<>();
        do {
            Name name = tokens.name();
            TypeName type = optionalType();
            tokens.expectSymbol("=");
            constants.add(new Decl.ConstValue(name, type, expressions.expression(), name.at()));
        } while (tokens.takeSymbol(","));
        return List.copyOf(constants);
    }

    /** Parameters in parentheses, or none. */
    List<Decl.Parameter> parameters() {
        List<Decl.Parameter> parameters = new ArrayList<>();
        if (tokens.takeSymbol("(")) {
            tokens.skipNewlines();
            if (!tokens.isSymbol(")")) {
                do {
                    tokens.skipNewlines();
                    parameters.add(parameter());
                } while (tokens.takeSymbol(","));
            }
            tokens.skipNewlines();
            tokens.expectSymbol(")");
        }
        return List.copyOf(parameters);
    }

    private Decl.Parameter parameter() {
        Position at = tokens.at();
        boolean optional = modifier("optional");
        boolean byValue = tokens.takeWord("byval");
        if (!byValue) {
            modifier("byref");
        }
        return new Decl.Parameter(byValue, optional, declarator(tokens.name()), at);
    }

    /** A word that may be a name, too. */
    private boolean modifier(String word) {
        return tokens.peek(1).kind() == Token.Kind.WORD
                && !tokens.peek(1).isWord("as")
                && !tokens.peek(1).isWord("list")
                && tokens.takeWord(word);
    }
}
