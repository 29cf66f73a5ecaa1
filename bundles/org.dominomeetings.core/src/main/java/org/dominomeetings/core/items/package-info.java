/** What a meeting is on its entry: items to set and lines for the block in {@code Location}. */
package org.dominomeetings.core.items;
