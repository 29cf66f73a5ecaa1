/** How a Notes client proves whose it is without a password: by reading what only that person can read. */
@NullMarked
package org.dominomeetings.core.ticket;

import org.jspecify.annotations.NullMarked;
