/** Connecting an account: the authorization code grant (RFC 6749, 4.1) with PKCE (RFC 7636), and login by password. */
@NullMarked
package org.dominomeetings.core.account.authorize;

import org.jspecify.annotations.NullMarked;
