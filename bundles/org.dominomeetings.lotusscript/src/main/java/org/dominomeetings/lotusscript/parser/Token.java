package org.dominomeetings.lotusscript.parser;

import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.syntax.Position;
import org.jspecify.annotations.Nullable;

/**
 * What the lexer cuts a source into.
 *
 * @param text a word without suffix and tildes, a symbol, or a directive's line
 * @param suffix a word's data type suffix, {@link Name#NO_SUFFIX} without
 * @param value of a string or number, otherwise null
 * @param escaped whether a tilde stands in the word, which then is no keyword
 */
record Token(Kind kind, String text, char suffix, @Nullable Object value, boolean escaped, Position at) {

    enum Kind {
        WORD,
        NUMBER,
        STRING,
        SYMBOL,
        DIRECTIVE,
        NEWLINE,
        END
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && !escaped && text.equalsIgnoreCase(word);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    /** As a message names it. */
    String shown() {
        return switch (kind) {
            case NEWLINE -> "the end of the line";
            case END -> "the end of the script";
            case STRING -> "a string";
            case NUMBER -> "the number " + value;
            default -> "'" + text + "'";
        };
    }
}
