/** The ledger and the list of its servers, as documents. */
@NullMarked
package org.dominomeetings.notes.ledger;

import org.jspecify.annotations.NullMarked;
