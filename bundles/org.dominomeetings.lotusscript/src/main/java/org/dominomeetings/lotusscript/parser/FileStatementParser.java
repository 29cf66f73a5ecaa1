package org.dominomeetings.lotusscript.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.syntax.Position;
import org.dominomeetings.lotusscript.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/** Reads {@code Print} and the statements about files, whose operands stand between words of their own. */
final class FileStatementParser {

    private static final Set<String> WITH_FILE_NUMBER =
            Set.of("print", "write", "input", "get", "put", "seek", "lock", "unlock", "width", "close");
    private static final Set<String> CLAUSES = Set.of(
            "for", "input", "output", "append", "random", "binary", "access", "read", "write", "lock", "shared", "as",
            "len", "charset", "to");

    private final Tokens tokens;
    private final ExpressionParser expressions;

    FileStatementParser(Tokens tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** Null if none begins here. */
    @Nullable
    Stmt statement(Position at) {
        String keyword = tokens.peek().text().toLowerCase(Locale.ROOT);
        Token second = tokens.peek(1);
        boolean file = second.isSymbol("#") && WITH_FILE_NUMBER.contains(keyword);
        if (keyword.equals("print") && !file) {
            tokens.take();
            return new Stmt.Print(operands(Set.of()), at);
        }
        if (keyword.equals("line") && second.isWord("input")) {
            tokens.take();
            tokens.take();
            return new Stmt.File("line input", operands(Set.of()), at);
        }
        boolean operand = second.kind() == Token.Kind.WORD
                || second.kind() == Token.Kind.STRING
                || second.kind() == Token.Kind.NUMBER;
        boolean is = file
                || operand && (keyword.equals("open") || keyword.equals("name") || keyword.equals("close"))
                || keyword.equals("open") && second.isSymbol("(")
                || (keyword.equals("close") || keyword.equals("reset")) && second.kind() == Token.Kind.NEWLINE;
        if (!is) {
            return null;
        }
        tokens.take();
        boolean clauses = Set.of("open", "name", "lock", "unlock").contains(keyword);
        return new Stmt.File(keyword, operands(clauses ? CLAUSES : Set.of()), at);
    }

    private List<Expr> operands(Set<String> clauses) {
        List<Expr> operands = new ArrayList<>();
        while (!tokens.atStatementEnd()) {
            Token token = tokens.peek();
            boolean punctuation = token.isSymbol("#") || token.isSymbol(",") || token.isSymbol(";");
            boolean clause = token.kind() == Token.Kind.WORD
                    && clauses.contains(token.text().toLowerCase(Locale.ROOT));
            if (punctuation || clause || token.isSymbol("=") && !clauses.isEmpty()) {
                tokens.take();
            } else {
                operands.add(expressions.expression());
            }
        }
        return List.copyOf(operands);
    }
}
