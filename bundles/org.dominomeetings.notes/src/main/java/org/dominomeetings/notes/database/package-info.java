/** The database {@code meetings.nsf}: where it is, who may open it, its documents and views. */
package org.dominomeetings.notes.database;
