/** Accounts as they are kept: the store, the lease of a refresh, and the ids of people. */
@NullMarked
package org.dominomeetings.core.account.store;

import org.jspecify.annotations.NullMarked;
