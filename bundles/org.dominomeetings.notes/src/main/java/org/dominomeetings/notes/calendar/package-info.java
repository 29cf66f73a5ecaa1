/** Reading and writing the items of calendar documents, and the documents of a repeating set. */
package org.dominomeetings.notes.calendar;
