/** Runs parsed scripts (HCL Domino Designer help, LotusScript language A-Z) for one thread at a time, within limits. */
@NullMarked
package org.dominomeetings.lotusscript.run;

import org.jspecify.annotations.NullMarked;
