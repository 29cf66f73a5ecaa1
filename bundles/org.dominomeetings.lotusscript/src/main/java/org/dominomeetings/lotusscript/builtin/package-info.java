/** The functions of the language (HCL Domino Designer help, LotusScript language A-Z), and what they need of the client around. */
@NullMarked
package org.dominomeetings.lotusscript.builtin;

import org.jspecify.annotations.NullMarked;
