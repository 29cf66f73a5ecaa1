/**
 * The back-end classes: {@code NotesX} is {@code lotus.domino.X}, whose methods and properties a script finds under their names in
 * LotusScript; what LotusScript has beyond is written by hand.
 */
@NullMarked
package org.dominomeetings.lotusscript.backend;

import org.jspecify.annotations.NullMarked;
