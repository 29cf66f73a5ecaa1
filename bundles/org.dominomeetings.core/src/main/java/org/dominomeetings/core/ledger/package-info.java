/** The ledger: one record for each entry, written before and after each call of a provider, and where it is kept. */
@NullMarked
package org.dominomeetings.core.ledger;

import org.jspecify.annotations.NullMarked;
