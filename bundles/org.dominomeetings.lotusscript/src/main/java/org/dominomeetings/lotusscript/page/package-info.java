/** The page of a Notes client in the sandbox: an entry as a form, whose actions run the shipped script. */
@NullMarked
package org.dominomeetings.lotusscript.page;

import org.jspecify.annotations.NullMarked;
