/** Locks that the JDK has not. */
package org.dominomeetings.core.concurrent;
