/** What a request has to prove: that no other site caused it (CSRF, CORS), that it came over TLS, and by which proxies. */
@NullMarked
package org.dominomeetings.rest.security;

import org.jspecify.annotations.NullMarked;
