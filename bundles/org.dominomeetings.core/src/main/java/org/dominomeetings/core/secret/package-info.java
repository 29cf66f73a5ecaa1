/** How a token is kept: the envelope and the ring of keys that close and open it. */
package org.dominomeetings.core.secret;
