/**
 * Checks a script before it runs, as a compiler would and beyond: types, members and argument counts, and that it keeps to the closed
 * subset of the language in which our own scripts are written.
 */
@NullMarked
package org.dominomeetings.lotusscript.check;

import org.jspecify.annotations.NullMarked;
