/** What people read, in their language. */
@NullMarked
package org.dominomeetings.core.text;

import org.jspecify.annotations.NullMarked;
