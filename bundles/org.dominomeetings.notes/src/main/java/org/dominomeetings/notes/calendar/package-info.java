/** Reading and writing the items of calendar documents, and the documents of a repeating set. */
@NullMarked
package org.dominomeetings.notes.calendar;

import org.jspecify.annotations.NullMarked;
