/** The front-end classes: what is on the screen of a Notes client (HCL Domino Designer help, NotesUIWorkspace and NotesUIDocument). */
@NullMarked
package org.dominomeetings.lotusscript.ui;

import org.jspecify.annotations.NullMarked;
