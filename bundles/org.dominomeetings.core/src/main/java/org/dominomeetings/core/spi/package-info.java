/**
 * The service provider interface: what a meeting provider implements and what it is given. A provider of a customer's
 * own is built against this package, its subpackages and {@code core.meeting} alone.
 */
@Version("1.0.0")
@NullMarked
package org.dominomeetings.core.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
