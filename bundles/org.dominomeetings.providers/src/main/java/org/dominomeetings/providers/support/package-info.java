/**
 * What a provider over HTTP is built of, ours and a customer's alike: a base class, URLs, JSON and forms as they are sent and
 * read, and what answers mean. No type of the libraries behind it stands in a signature.
 */
@Version("1.0.0")
@NullMarked
package org.dominomeetings.providers.support;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
