/** Counting what callers do, so that none does more than a service or this server allows. */
@Version("1.0.0")
@NullMarked
package org.dominomeetings.core.spi.limit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
