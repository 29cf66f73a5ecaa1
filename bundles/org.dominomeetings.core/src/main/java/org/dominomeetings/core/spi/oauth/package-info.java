/** How a provider's accounts are connected: OAuth 2.0 (RFC 6749), or a name and a password. */
@Version("1.0.0")
@NullMarked
package org.dominomeetings.core.spi.oauth;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
