/** The calendar entry: what its document says, and where entries are read and written. */
@NullMarked
package org.dominomeetings.core.entry;

import org.jspecify.annotations.NullMarked;
