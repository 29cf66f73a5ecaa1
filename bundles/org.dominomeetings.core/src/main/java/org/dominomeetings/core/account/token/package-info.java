/** Access tokens that are fresh when they are needed: refresh (RFC 6749, 6), rotation, revocation (RFC 7009). */
@NullMarked
package org.dominomeetings.core.account.token;

import org.jspecify.annotations.NullMarked;
