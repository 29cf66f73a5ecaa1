/** What the objects of Notes have in common as a script sees them: members by name, and arguments that may be left out. */
@NullMarked
package org.dominomeetings.lotusscript.object;

import org.jspecify.annotations.NullMarked;
