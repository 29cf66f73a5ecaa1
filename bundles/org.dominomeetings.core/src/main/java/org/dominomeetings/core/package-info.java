/**
 * The clock and the random source of the platform, and what has no room of its own. Core is written with the JDK
 * alone.
 */
@NullMarked
package org.dominomeetings.core;

import org.jspecify.annotations.NullMarked;
