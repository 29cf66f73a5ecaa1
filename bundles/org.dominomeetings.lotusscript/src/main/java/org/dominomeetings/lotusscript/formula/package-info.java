/** Evaluates the formula language, as far as the design elements use it: hide-whens, fields, selections and columns. */
@NullMarked
package org.dominomeetings.lotusscript.formula;

import org.jspecify.annotations.NullMarked;
