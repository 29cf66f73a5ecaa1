/** Operations that go on when the request that began them has been answered (RFC 9110, 15.3.3). */
package org.dominomeetings.rest.operation;
