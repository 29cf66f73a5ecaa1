/** NotesJSONNavigator and the classes of what it finds (HCL Domino Designer help, H_NOTESJSONNAVIGATOR_CLASS). */
@NullMarked
package org.dominomeetings.lotusscript.json;

import org.jspecify.annotations.NullMarked;
