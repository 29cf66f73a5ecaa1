/** Requests, routes and responses, problems (RFC 9457) among them. */
@NullMarked
package org.dominomeetings.rest.http;

import org.jspecify.annotations.NullMarked;
