/** The meeting: what a provider is told of it, what guests may know of it, and its state. */
@Version("1.0.0")
@NullMarked
package org.dominomeetings.core.meeting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
