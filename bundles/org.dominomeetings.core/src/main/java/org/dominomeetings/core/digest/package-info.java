/** SHA-256 in the spellings that are needed here. */
@NullMarked
package org.dominomeetings.core.digest;

import org.jspecify.annotations.NullMarked;
