/** The ledger and the list of its servers, as documents. */
package org.dominomeetings.notes.ledger;
