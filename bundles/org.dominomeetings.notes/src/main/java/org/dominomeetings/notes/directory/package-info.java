/** The Domino Directory: whose a name or an address is. */
@NullMarked
package org.dominomeetings.notes.directory;

import org.jspecify.annotations.NullMarked;
