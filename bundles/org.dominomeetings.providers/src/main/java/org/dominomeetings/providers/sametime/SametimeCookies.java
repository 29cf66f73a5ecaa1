package org.dominomeetings.providers.sametime;

import java.util.Optional;
import org.dominomeetings.core.spi.HttpAnswer;
import org.dominomeetings.core.spi.HttpRequest;

/** The cookies that make a session, and the header that goes with them. */
final class SametimeCookies {
    static final String CSRF = "_csrf";
    static final String JWT = "sametimeJwt";
    static final String REFRESH = "sametimeRefresh";

    private static final String CSRF_HEADER = "X-CSRF-Token";

    /** RFC 6265, 4.1.1: what a cookie's value is made of, with or without quotes. */
    private static final String VALUE = "\"?[!#-+\\--:<-\\[\\]-~]+\"?";

    private SametimeCookies() {}

    /** The value that an answer sets; empty if it sets none, or one that could not be sent back. */
    static Optional<String> of(HttpAnswer answer, String name) {
        return answer.headers("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0].trim())
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .filter(value -> value.matches(VALUE))
                .reduce((first, last) -> last);
    }

    /** The token that is to come back in a header; empty if there is none. */
    static Optional<String> csrfToken(HttpAnswer answer) {
        return answer.header(CSRF_HEADER).filter(value -> value.matches("[!-~]+"));
    }

    static String pair(String name, String value) {
        return name + "=" + value;
    }

    static HttpRequest send(HttpRequest request, String csrfToken, String... pairs) {
        return request.header("Cookie", String.join("; ", pairs)).header(CSRF_HEADER, csrfToken);
    }
}
