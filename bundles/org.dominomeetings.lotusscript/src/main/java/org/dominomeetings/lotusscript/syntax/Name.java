package org.dominomeetings.lotusscript.syntax;

import java.util.Locale;

/**
 * An identifier. LotusScript's are case-insensitive, may end in a data type suffix and may have characters escaped by a tilde.
 *
 * @param text as it is written, without suffix and tildes
 * @param suffix one of {@code % & ! # @ $}, or a blank if there is none
 */
public record Name(String text, char suffix, Position at) implements Node {

    /** No data type suffix. */
    public static final char NO_SUFFIX = ' ';

    /** By which names are compared: {@link #text()} in lower case; a variable may be named with and without its suffix. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether it is this word, in whichever case. */
    public boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }

    public boolean hasSuffix() {
        return suffix != NO_SUFFIX;
    }

    /** As a message shows it: with its suffix. */
    @Override
    public String toString() {
        return hasSuffix() ? text + suffix : text;
    }
}
