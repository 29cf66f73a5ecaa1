/** What is recorded of an entry's meeting before and after each call, and where. */
package org.dominomeetings.core.ledger;
