/** The database from which a Notes client reads the secret of its ticket over NRPC. */
package org.dominomeetings.notes.ticket;
