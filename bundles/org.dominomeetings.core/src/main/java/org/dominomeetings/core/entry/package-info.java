/** The calendar entry: what its document says, and what of ours is written into it and taken out again. */
package org.dominomeetings.core.entry;
