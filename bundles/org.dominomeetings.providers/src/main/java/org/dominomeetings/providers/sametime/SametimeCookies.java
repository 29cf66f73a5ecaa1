package org.dominomeetings.providers.sametime;

import java.util.Optional;
import org.dominomeetings.core.spi.http.HttpResponse;

/** The names of a session's cookies, and reading one from a response. */
final class SametimeCookies {
    static final String JWT = "sametimeJwt";
    static final String REFRESH = "sametimeRefresh";

    /** A cookie's value, with or without quotes (RFC 6265, 4.1.1). */
    private static final String VALUE = "\"?[!#-+\\--:<-\\[\\]-~]+\"?";

    private SametimeCookies() {}

    /** The value that a response sets; empty if it sets none, or one that could not be sent back. */
    static Optional<String> of(HttpResponse answer, String name) {
        return answer.headers("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0].trim())
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .filter(value -> value.matches(VALUE))
                .reduce((first, last) -> last);
    }
}
