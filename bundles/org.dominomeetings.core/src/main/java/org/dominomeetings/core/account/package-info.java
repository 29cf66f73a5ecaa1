/** A person's own accounts, as he sees them and takes them off. */
package org.dominomeetings.core.account;
