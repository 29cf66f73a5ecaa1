package org.dominomeetings.providers.sametime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;

/**
 * What proves that no other site made a browser send a request: a cookie, and a token that comes back in a header beside
 * it. Immutable.
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

    /** What an answer gives; empty unless it gives both. */
    static Optional<SametimeCsrfToken> of(HttpResponse answer) {
        return SametimeCookies.of(answer, COOKIE)
                .flatMap(set -> token(answer).map(told -> new SametimeCsrfToken(set, told)));
    }

    /** With whichever of the two an answer gives anew. */
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
