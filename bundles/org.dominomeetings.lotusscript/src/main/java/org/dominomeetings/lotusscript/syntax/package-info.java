/**
 * The LotusScript language: tokens, syntax tree and parser. It takes the whole language as real code has it, and knows nothing of
 * types, libraries or the Notes classes.
 */
@NullMarked
package org.dominomeetings.lotusscript.syntax;

import org.jspecify.annotations.NullMarked;
