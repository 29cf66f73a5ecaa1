/** What a meeting is on its entry: items to set and lines for the block in {@code Location}. */
@NullMarked
package org.dominomeetings.core.items;

import org.jspecify.annotations.NullMarked;
