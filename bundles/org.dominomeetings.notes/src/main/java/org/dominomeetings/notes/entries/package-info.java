/** Entries opened in the name of a person or of the server. */
@NullMarked
package org.dominomeetings.notes.entries;

import org.jspecify.annotations.NullMarked;
