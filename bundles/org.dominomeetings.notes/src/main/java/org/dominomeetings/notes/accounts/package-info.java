/** Accounts and authorization attempts, as documents with their tokens in envelopes. */
@NullMarked
package org.dominomeetings.notes.accounts;

import org.jspecify.annotations.NullMarked;
