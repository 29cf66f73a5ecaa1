/** HTTP as a provider speaks it: request, response, and the transport that sends each request at most once. */
@Version("1.0.0")
@NullMarked
package org.dominomeetings.core.spi.http;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
