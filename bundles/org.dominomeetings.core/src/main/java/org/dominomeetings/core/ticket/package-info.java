/** How a Notes client proves whose it is without a password: by reading what only that person can read. */
package org.dominomeetings.core.ticket;
