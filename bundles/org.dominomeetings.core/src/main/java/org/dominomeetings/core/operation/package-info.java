/** Operations on a meeting: one class for each, and what they share. */
@NullMarked
package org.dominomeetings.core.operation;

import org.jspecify.annotations.NullMarked;
