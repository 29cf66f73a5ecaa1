package org.dominomeetings.lotusscript.parser;

import org.dominomeetings.lotusscript.syntax.Position;

/** A source is not LotusScript, or goes beyond the limits of {@link Parser}. */
@SuppressWarnings("serial")
public final class SyntaxException extends RuntimeException {

    private final Position at;

    /** One sentence for {@code problem}. */
    SyntaxException(String unit, Position at, String problem) {
        super(unit + ":" + at + ": " + problem);
        this.at = at;
    }

    public Position at() {
        return at;
    }
}
