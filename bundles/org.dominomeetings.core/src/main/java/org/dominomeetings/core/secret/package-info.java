/** How a token is kept: the envelope and the ring of keys that close and open it. */
@NullMarked
package org.dominomeetings.core.secret;

import org.jspecify.annotations.NullMarked;
