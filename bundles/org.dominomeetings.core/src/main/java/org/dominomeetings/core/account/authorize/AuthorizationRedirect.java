package org.dominomeetings.core.account.authorize;

import java.time.Instant;

/**
 * Where the browser goes to authorize us, with the secret by which it is known again and the time that it has.
 * Immutable; {@link #toString()} shows nothing.
 */
public final class AuthorizationRedirect {
    private final String authorizeUrl;
    private final String browser;
    private final Instant expires;

    AuthorizationRedirect(String authorizeUrl, String browser, Instant expires) {
        this.authorizeUrl = authorizeUrl;
        this.browser = browser;
        this.expires = expires;
    }

    /** The service's page, to be opened in a browser. */
    public String authorizeUrl() {
        return authorizeUrl;
    }

    /** A secret of the browser that began, for a cookie; letters, digits, {@code -} and {@code _}. */
    public String browser() {
        return browser;
    }

    /** From when on the service's answer comes too late. */
    public Instant expires() {
        return expires;
    }
}
