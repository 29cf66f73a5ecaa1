/** The servlet and the composition root: what is made once for the server, and anew for each version of the settings. */
@NullMarked
package org.dominomeetings.rest.boot;

import org.jspecify.annotations.NullMarked;
