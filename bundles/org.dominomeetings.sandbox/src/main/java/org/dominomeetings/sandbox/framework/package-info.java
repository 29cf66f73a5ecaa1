/** Boots Equinox in a class loader of its own. */
package org.dominomeetings.sandbox.framework;
