/** Locks that the JDK has not. */
@NullMarked
package org.dominomeetings.core.concurrent;

import org.jspecify.annotations.NullMarked;
