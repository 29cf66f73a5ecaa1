/** The database from which a Notes client reads the secret of its ticket over NRPC. */
@NullMarked
package org.dominomeetings.notes.ticket;

import org.jspecify.annotations.NullMarked;
