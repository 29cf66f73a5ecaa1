/** Entries opened in the name of a person or of the server. */
package org.dominomeetings.notes.entries;
