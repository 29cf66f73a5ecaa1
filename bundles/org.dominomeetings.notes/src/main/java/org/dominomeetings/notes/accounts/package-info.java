/** Accounts and authorization attempts, as documents with their tokens in envelopes. */
package org.dominomeetings.notes.accounts;
