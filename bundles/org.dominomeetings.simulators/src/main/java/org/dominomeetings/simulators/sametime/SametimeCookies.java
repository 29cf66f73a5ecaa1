package org.dominomeetings.simulators.sametime;

import org.dominomeetings.simulators.http.Request;

/** The cookies of a session. */
final class SametimeCookies {
    static final String CSRF = "_csrf";
    static final String JWT = "sametimeJwt";
    static final String REFRESH = "sametimeRefresh";

    private SametimeCookies() {}

    /** @return the value that a request sends (RFC 6265, section 4.2.1), or empty text */
    static String of(Request request, String name) {
        for (String pair : request.header("Cookie", "").split("; ")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        return "";
    }

    /** @return what sets the cookie (RFC 6265, section 4.1.1) */
    static String set(String name, String value) {
        return name + "=" + value + "; Path=/; HttpOnly; Secure";
    }
}
