/** Requests, routes and responses, problems (RFC 9457) among them. */
package org.dominomeetings.rest.http;
