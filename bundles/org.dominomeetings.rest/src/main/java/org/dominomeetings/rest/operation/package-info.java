/** Operations that go on when the request that began them has been answered (RFC 9110, 15.3.3). */
@NullMarked
package org.dominomeetings.rest.operation;

import org.jspecify.annotations.NullMarked;
