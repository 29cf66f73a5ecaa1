package org.dominomeetings.lotusscript.parser;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.syntax.Position;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a source into tokens: continued lines are joined, comments dropped.
 *
 * <p>Help pages: Script and statement construction rules, Literal string construction rules, %REM directive, REM statement.
 */
final class Lexer {

    /** Designer holds no script of that size: its limit for one is 64 KB in old versions and a few MB in new ones. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private static final Pattern NUMBER =
            Pattern.compile("(?:[0-9]+(?:\\.(?!\\.)[0-9]*)?|\\.[0-9]+)(?:[eEdD][+-]?[0-9]+)?");
    private static final Pattern RADIX = Pattern.compile("(?i)&(?:h([0-9a-f]+)|o([0-7]+)|b([01]+))&?(?![\\p{L}0-9_])");
    private static final Pattern END_REM = Pattern.compile("(?im)^[ \\t]*%end[ \\t]*rem\\b[^\\r\\n]*");
    private static final Pattern TWO_CHARACTERS = Pattern.compile("<>|><|<=|=<|>=|=>|\\.\\.");

    /** Words between operands: an {@code &} before one of them belongs to the name, one behind them begins a number. */
    private static final Set<String> BETWEEN_OPERANDS = Set.of(
            "and", "or", "xor", "eqv", "imp", "mod", "like", "is", "isa", "then", "else", "to", "step", "goto", "lib",
            "as", "in", "list");

    private static final Set<String> BEFORE_OPERAND =
            Set.of("not", "case", "if", "elseif", "while", "until", "return", "call", "print", "error");

    private final String unit;
    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int next;
    private int line = 1;
    private int lineStart;

    private Lexer(String unit, String source) {
        this.unit = unit;
        this.source = source;
    }

    static List<Token> tokens(String unit, String source) {
        Lexer lexer = new Lexer(unit, source);
        if (source.length() > MOST_CHARACTERS) {
            throw lexer.error("A script has at most " + MOST_CHARACTERS + " characters.");
        }
        while (lexer.next < source.length()) {
            lexer.token();
        }
        lexer.add(Token.Kind.NEWLINE, "");
        lexer.add(Token.Kind.END, "");
        return lexer.tokens;
    }

    private void token() {
        char c = source.charAt(next);
        if (c == '\n' || c == '\r') {
            add(Token.Kind.NEWLINE, "");
            endOfLine();
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF') {
            next++;
        } else if (c == '\'') {
            next = lineEnd();
        } else if (c == '%' && atLineStart()) {
            directive();
        } else if (c == '_' && continuation()) {
            next = lineEnd();
            endOfLine();
        } else if (c == '"' || c == '|' || c == '{') {
            string(c);
        } else if (Character.isLetter(c) || c == '~' && peek(1) != '\n' && peek(1) != '\r') {
            word();
        } else if (Character.isDigit(c) || c == '.' && Character.isDigit(peek(1))) {
            number();
        } else if (c != '&' || !radix()) {
            symbol(c);
        }
    }

    private char peek(int ahead) {
        return next + ahead < source.length() ? source.charAt(next + ahead) : '\n';
    }

    private @Nullable Token last() {
        return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    }

    private boolean atLineStart() {
        Token last = last();
        return last == null || last.kind() == Token.Kind.NEWLINE;
    }

    private int lineEnd() {
        int end = next;
        while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void endOfLine() {
        if (next < source.length()) {
            next += source.startsWith("\r\n", next) ? 2 : 1;
            line++;
            lineStart = next;
        }
    }

    /** Behind the underscore may be blanks and a comment; the blank before it is not needed in scripts that HCL ships. */
    private boolean continuation() {
        String rest = source.substring(next + 1, lineEnd()).strip();
        return rest.isEmpty() || rest.startsWith("'");
    }

    private void directive() {
        String text = source.substring(next, lineEnd());
        if (text.regionMatches(true, 0, "%rem", 0, 4)) {
            Matcher end = END_REM.matcher(source).region(next, source.length());
            if (!end.find()) {
                throw error("%REM has no %END REM.");
            }
            for (next = lineEnd(); next < end.start(); next = lineEnd()) {
                endOfLine();
            }
            next = end.end();
            return;
        }
        int comment = text.indexOf('\'');
        add(Token.Kind.DIRECTIVE, (comment < 0 ? text : text.substring(0, comment)).strip());
        next = lineEnd();
    }

    private void string(char opening) {
        char closing = opening == '{' ? '}' : opening;
        Position at = here();
        StringBuilder text = new StringBuilder();
        for (next++; ; next++) {
            if (next >= source.length() || opening == '"' && (peek(0) == '\n' || peek(0) == '\r')) {
                throw new SyntaxException(unit, at, "The string is not closed.");
            }
            char c = source.charAt(next);
            if (c == closing) {
                if (peek(1) != closing) {
                    break;
                }
                next++;
            } else if (c == '\n') {
                line++;
                lineStart = next + 1;
            }
            text.append(c);
        }
        next++;
        tokens.add(new Token(Token.Kind.STRING, "", Name.NO_SUFFIX, text.toString(), false, at));
    }

    private void word() {
        Position at = here();
        StringBuilder text = new StringBuilder();
        boolean escaped = false;
        for (; next < source.length(); next++) {
            char c = source.charAt(next);
            if (c == '~' && peek(1) != '\n' && peek(1) != '\r') {
                escaped = true;
                next++;
            } else if (!Character.isLetterOrDigit(c) && c != '_') {
                break;
            }
            text.append(source.charAt(next));
        }
        Token last = last();
        boolean statement = last == null
                || last.kind() == Token.Kind.NEWLINE
                || last.isSymbol(":")
                || last.isWord("then")
                || last.isWord("else");
        if (statement && !escaped && text.toString().equalsIgnoreCase("rem")) {
            next = lineEnd();
            return;
        }
        tokens.add(new Token(Token.Kind.WORD, text.toString(), suffix(), null, escaped, at));
    }

    /** Takes the suffix of a name or number, if there is one. */
    private char suffix() {
        char c = peek(0);
        if ("%!#@$".indexOf(c) < 0 && (c != '&' || concatenates())) {
            return Name.NO_SUFFIX;
        }
        next++;
        return c;
    }

    /** Whether the {@code &} directly behind a name is the operator: then an operand follows. */
    private boolean concatenates() {
        int after = next + 1;
        while (after < source.length() && (source.charAt(after) == ' ' || source.charAt(after) == '\t')) {
            after++;
        }
        char c = after < source.length() ? source.charAt(after) : '\n';
        if (c == '_') {
            return true;
        }
        if (!Character.isLetter(c)) {
            return Character.isDigit(c) || "\"|{~".indexOf(c) >= 0 || c == '(' && after > next + 1;
        }
        int end = after;
        while (end < source.length() && Character.isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        return !BETWEEN_OPERANDS.contains(source.substring(after, end).toLowerCase(Locale.ROOT));
    }

    private void number() {
        Position at = here();
        Matcher matcher = NUMBER.matcher(source).region(next, source.length());
        if (!matcher.lookingAt()) {
            throw error("This is no number.");
        }
        next = matcher.end();
        String digits = matcher.group().replace('d', 'e').replace('D', 'e');
        char suffix = suffix();
        try {
            addNumber(at, value(digits, suffix));
        } catch (NumberFormatException e) {
            throw new SyntaxException(unit, at, "The number does not fit its type.");
        }
    }

    private static Number value(String digits, char suffix) {
        switch (suffix) {
            case '%':
                return Short.valueOf(digits);
            case '&':
                return Integer.valueOf(digits);
            case '!':
                return Float.valueOf(digits);
            case '@':
                return new BigDecimal(digits);
            default:
                if (suffix == '#' || digits.indexOf('.') >= 0 || digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
                    return Double.valueOf(digits);
                }
                BigDecimal value = new BigDecimal(digits);
                if (value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
                    return value.doubleValue();
                }
                return value.intValue() <= Short.MAX_VALUE ? (Number) value.shortValue() : (Number) value.intValue();
        }
    }

    /** Takes a number such as {@code &H1F}; behind an operand it is one only as the first argument of a call without parentheses. */
    private boolean radix() {
        Matcher matcher = RADIX.matcher(source).region(next, source.length());
        Token last = last();
        boolean operand = last != null
                && (last.kind() == Token.Kind.NUMBER
                        || last.kind() == Token.Kind.STRING
                        || last.isSymbol(")")
                        || last.kind() == Token.Kind.WORD && !betweenOperands(last.text()));
        if (operand || !matcher.lookingAt()) {
            return false;
        }
        Position at = here();
        int base = matcher.group(1) != null ? 16 : matcher.group(2) != null ? 8 : 2;
        String digits = matcher.group(base == 16 ? 1 : base == 8 ? 2 : 3);
        next = matcher.end();
        try {
            int value = Integer.parseUnsignedInt(digits, base);
            addNumber(at, value >= 0 && value <= Short.MAX_VALUE ? (Number) (short) value : (Number) value);
        } catch (NumberFormatException e) {
            throw new SyntaxException(unit, at, "The number does not fit a Long.");
        }
        return true;
    }

    private static boolean betweenOperands(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return BETWEEN_OPERANDS.contains(key) || BEFORE_OPERAND.contains(key);
    }

    private void symbol(char c) {
        Matcher two = TWO_CHARACTERS.matcher(source).region(next, source.length());
        String text = two.lookingAt() ? two.group() : String.valueOf(c);
        if (text.length() == 1 && "+-*/\\^=<>&(),.;:#?".indexOf(c) < 0) {
            throw error("The character '" + c + "' has no place here.");
        }
        add(
                Token.Kind.SYMBOL,
                switch (text) {
                    case "><" -> "<>";
                    case "=<" -> "<=";
                    case "=>" -> ">=";
                    default -> text;
                });
        next += text.length();
    }

    private Position here() {
        return new Position(line, next - lineStart + 1);
    }

    private void add(Token.Kind kind, String text) {
        tokens.add(new Token(kind, text, Name.NO_SUFFIX, null, false, here()));
    }

    private void addNumber(Position at, Number value) {
        tokens.add(new Token(Token.Kind.NUMBER, "", Name.NO_SUFFIX, value, false, at));
    }

    private SyntaxException error(String problem) {
        return new SyntaxException(unit, here(), problem);
    }
}
