package org.dominomeetings.providers.sametime;

import java.time.Instant;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.spi.HttpAnswer;
import org.dominomeetings.core.spi.HttpRequest;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.PasswordLogin;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.ProviderFailure.Kind;
import org.dominomeetings.core.spi.Tokens;
import org.dominomeetings.providers.json.JsonBody;

/**
 * Logs a person in and keeps him logged in, in the steps of domino-online-meeting-integration (docs/modules_domi_ls,
 * sametime.md): a question without a session, which is refused and gives what the next step needs; then the login or the
 * renewal. The refresh token is the cookie of that name, the access token a {@link SametimeSession}.
 */
final class SametimeLogin implements PasswordLogin {
    private final SametimeAuthPath path;
    private final Surroundings surroundings;

    SametimeLogin(SametimeAuthPath path, Surroundings surroundings) {
        this.path = path;
        this.surroundings = surroundings;
    }

    /** What the first question gave. */
    private static final class Opened {
        final String auth;
        final String csrfCookie;
        final String csrfToken;

        Opened(String auth, String csrfCookie, String csrfToken) {
            this.auth = auth;
            this.csrfCookie = csrfCookie;
            this.csrfToken = csrfToken;
        }
    }

    @Override
    public Tokens login(String name, String password, HttpTransport transport) {
        Opened opened = open(transport);
        HttpRequest request = HttpRequest.of("POST", path.url(opened.auth, "login"))
                .body("application/x-www-form-urlencoded", form(name, password));
        HttpAnswer answer = transport.send(SametimeCookies.send(
                request, opened.csrfToken, SametimeCookies.pair(SametimeCookies.CSRF, opened.csrfCookie)));
        check(answer);
        // Without a refresh cookie (JWT_REFRESH_DURATION_DAYS is 0) the account would end with the first token.
        String refreshToken =
                SametimeCookies.of(answer, SametimeCookies.REFRESH).orElseThrow(() -> notLasting(answer));
        // Renewed at once: the answer to a renewal says whose session it is.
        return renew(opened, refreshToken, transport);
    }

    /** A page without a cookie is that of something in between, which is no setting of Sametime's. */
    private static ProviderFailure notLasting(HttpAnswer answer) {
        return SametimeDialect.isItsOwn(answer)
                ? new ProviderFailure(
                        Kind.CLIENT_REFUSED,
                        "Sametime gives no refresh cookie; JWT_REFRESH_DURATION_DAYS may be 0 there")
                : failure(Kind.UNAVAILABLE, answer);
    }

    @Override
    public Tokens refresh(String refreshToken, HttpTransport transport) {
        return renew(open(transport), refreshToken, transport);
    }

    private Opened open(HttpTransport transport) {
        String auth = path.current();
        Optional<Opened> opened = opened(auth, transport.send(refresh(auth)));
        if (!opened.isPresent()) {
            auth = path.otherThan(auth);
            opened = opened(auth, transport.send(refresh(auth)));
        }
        path.remember(opened.orElseThrow(() -> new ProviderFailure(
                        Kind.CLIENT_REFUSED, "there is no authentication of Sametime's at either path"))
                .auth);
        return opened.get();
    }

    private HttpRequest refresh(String auth) {
        return HttpRequest.of("GET", path.url(auth, "refresh")).header("Accept", "application/json");
    }

    /** Empty if there is no such path; the answer is a refusal, with what is needed next. */
    private static Optional<Opened> opened(String auth, HttpAnswer answer) {
        if (answer.status() == 404) {
            return Optional.empty();
        }
        Optional<String> cookie = SametimeCookies.of(answer, SametimeCookies.CSRF);
        Optional<String> token = SametimeCookies.csrfToken(answer);
        if (!cookie.isPresent() || !token.isPresent()) {
            throw failure(Kind.UNAVAILABLE, answer);
        }
        return Optional.of(new Opened(auth, cookie.get(), token.get()));
    }

    private Tokens renew(Opened opened, String refreshToken, HttpTransport transport) {
        Instant asked = surroundings.now();
        // The old session may be spent by it.
        HttpAnswer answer = transport.send(SametimeCookies.send(
                refresh(opened.auth).once(),
                opened.csrfToken,
                SametimeCookies.pair(SametimeCookies.CSRF, opened.csrfCookie),
                SametimeCookies.pair(SametimeCookies.REFRESH, refreshToken)));
        check(answer);
        String jwt = SametimeCookies.of(answer, SametimeCookies.JWT)
                .orElseThrow(() -> failure(Kind.OUTCOME_UNKNOWN, answer));
        String mail = JsonBody.of(answer)
                .flatMap(json -> json.object("user"))
                .flatMap(user -> user.text("email"))
                .filter(address -> address.matches("[!-~]+@[!-~]+"))
                .orElse("");
        SametimeSession session = new SametimeSession(
                SametimeCookies.of(answer, SametimeCookies.CSRF).orElse(opened.csrfCookie),
                SametimeCookies.csrfToken(answer).orElse(opened.csrfToken),
                jwt,
                mail);
        return new Tokens(
                session.written(),
                SametimeJwt.expiry(jwt).orElse(asked.plus(SametimeData.UNSAID_LIFETIME)),
                SametimeCookies.of(answer, SametimeCookies.REFRESH).orElse(refreshToken));
    }

    /** 400 is a login without name or password, 401 a wrong one or a session that is over; a page is not Sametime's. */
    private static void check(HttpAnswer answer) {
        if (answer.status() == 200) {
            return;
        }
        boolean refused = (answer.status() == 400 || answer.status() == 401) && SametimeDialect.isItsOwn(answer);
        throw failure(refused ? Kind.RECONNECT : Kind.UNAVAILABLE, answer);
    }

    private static ProviderFailure failure(Kind kind, HttpAnswer answer) {
        String status = String.valueOf(answer.status());
        return new ProviderFailure(kind, "the authentication of Sametime answered " + status, status, null, null);
    }

    private static String form(String name, String password) {
        // The grammar of a form is that of a query.
        return new HttpUrl.Builder()
                .scheme("https")
                .host("form")
                .addQueryParameter("username", name)
                .addQueryParameter("password", password)
                .build()
                .encodedQuery();
    }
}
