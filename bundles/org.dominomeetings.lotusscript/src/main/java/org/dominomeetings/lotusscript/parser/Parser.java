package org.dominomeetings.lotusscript.parser;

import org.dominomeetings.lotusscript.syntax.Unit;

/**
 * Reads a source into its syntax tree. It takes what Designer and HCL's own scripts have beyond the language reference; what our
 * scripts may not use is for the checker to say.
 */
public final class Parser {

    private Parser() {}

    /**
     * @param unit the name for messages and {@code Use}
     * @throws SyntaxException if this is no LotusScript, too long or nested too deep
     */
    public static Unit parse(String unit, String source) {
        return new Unit(unit, new DeclarationParser(new Tokens(unit, source)).script());
    }
}
