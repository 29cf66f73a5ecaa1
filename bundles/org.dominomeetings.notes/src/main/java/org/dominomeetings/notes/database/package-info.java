/** The database {@code meetings.nsf}: where it is, who may open it, its documents and views. */
@NullMarked
package org.dominomeetings.notes.database;

import org.jspecify.annotations.NullMarked;
