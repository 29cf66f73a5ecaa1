/** Settings, and what is found wrong with them. */
@NullMarked
package org.dominomeetings.core.settings;

import org.jspecify.annotations.NullMarked;
