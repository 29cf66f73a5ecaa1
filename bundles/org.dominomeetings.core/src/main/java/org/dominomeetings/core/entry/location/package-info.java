/** The block of lines in the item {@code Location} that is ours: put in, found again and taken out, whoever edited it. */
@NullMarked
package org.dominomeetings.core.entry.location;

import org.jspecify.annotations.NullMarked;
