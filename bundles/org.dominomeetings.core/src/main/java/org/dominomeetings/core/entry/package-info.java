/** The calendar entry: what its document says, and where entries are read and written. */
package org.dominomeetings.core.entry;
