package org.dominomeetings.rest.security;

import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** The header in which a request carries a bearer token: {@code Authorization} (RFC 6750, 2.1), or one of our own. */
public final class BearerHeader {
    /**
     * Our own header, for sites where Domino itself takes {@code Authorization: Bearer} for the token of an OIDC
     * provider, and turns away any other before a servlet sees it (HCL Administrator help, HTTP bearer authentication).
     */
    private static final String OWN_HEADER = "X-Domino-Meetings-Bearer";

    private static final String SCHEME = "Bearer ";

    private BearerHeader() {}

    /** The token, not checked; empty if the request carries none. The scheme is case-insensitive (RFC 9110, 11.1). */
    public static Optional<String> token(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME.toLowerCase(Locale.ROOT))) {
            return Optional.of(header.substring(SCHEME.length()).trim());
        }
        return Optional.ofNullable(request.getHeader(OWN_HEADER));
    }
}
