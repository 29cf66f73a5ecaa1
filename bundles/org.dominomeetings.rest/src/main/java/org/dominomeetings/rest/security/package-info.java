/** What a request has to prove: that no other site caused it (CSRF, CORS), that it came over TLS, and by which proxies. */
package org.dominomeetings.rest.security;
