/** Time zones as calendar documents name them, as zones of the IANA database. */
@NullMarked
package org.dominomeetings.core.entry.zone;

import org.jspecify.annotations.NullMarked;
