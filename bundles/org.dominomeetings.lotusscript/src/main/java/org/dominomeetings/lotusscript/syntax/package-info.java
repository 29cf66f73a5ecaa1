/** The syntax tree of LotusScript. It knows nothing of types, libraries or the Notes classes. */
@NullMarked
package org.dominomeetings.lotusscript.syntax;

import org.jspecify.annotations.NullMarked;
