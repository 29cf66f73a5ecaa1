/** The Domino Directory: whose a name or an address is. */
package org.dominomeetings.notes.directory;
