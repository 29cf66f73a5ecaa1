/**
 * Lexer and recursive-descent parser for LotusScript. They take the whole language as real code has it; what our own scripts may not
 * use is for the checker to say.
 */
@NullMarked
package org.dominomeetings.lotusscript.parser;

import org.jspecify.annotations.NullMarked;
