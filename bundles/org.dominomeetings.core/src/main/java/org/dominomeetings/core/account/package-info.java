/** A person's own accounts, as he sees them and takes them off. */
@NullMarked
package org.dominomeetings.core.account;

import org.jspecify.annotations.NullMarked;
