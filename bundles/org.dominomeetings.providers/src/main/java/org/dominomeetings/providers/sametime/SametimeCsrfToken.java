package org.dominomeetings.providers.sametime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;

/**
 * A CSRF token: a cookie, and the value that goes into a header beside it, which shows that no other site made a
 * browser send the request. Immutable.
 */
final class SametimeCsrfToken {
    private static final String COOKIE = "_csrf";
    private static final String HEADER = "X-CSRF-Token";

    final String cookie;
    final String token;

    SametimeCsrfToken(String cookie, String token) {
        this.cookie = cookie;
        this.token = token;
    }

    /** The token of a response; empty unless it has both parts. */
    static Optional<SametimeCsrfToken> of(HttpResponse answer) {
        return SametimeCookies.of(answer, COOKIE)
                .flatMap(set -> token(answer).map(told -> new SametimeCsrfToken(set, told)));
    }

    /** This token with whichever of the two parts a response replaces. */
    SametimeCsrfToken renewedBy(HttpResponse answer) {
        return new SametimeCsrfToken(
                SametimeCookies.of(answer, COOKIE).orElse(cookie), token(answer).orElse(token));
    }

    private static Optional<String> token(HttpResponse answer) {
        return answer.header(HEADER).filter(value -> value.matches("[!-~]+"));
    }

    /** @param more cookies, names and values in turn */
    HttpRequest on(HttpRequest request, String... more) {
        List<String> pairs = new ArrayList<>();
        pairs.add(COOKIE + "=" + cookie);
        for (int i = 0; i < more.length; i += 2) {
            pairs.add(more[i] + "=" + more[i + 1]);
        }
        return request.header("Cookie", String.join("; ", pairs)).header(HEADER, token);
    }
}
