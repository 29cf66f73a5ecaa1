/** The state of people's accounts as documents of their own mail files show it: what is shown, and when it is written. */
@NullMarked
package org.dominomeetings.core.account.status;

import org.jspecify.annotations.NullMarked;
