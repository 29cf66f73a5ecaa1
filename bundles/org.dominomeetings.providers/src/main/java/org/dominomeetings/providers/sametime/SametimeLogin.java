package org.dominomeetings.providers.sametime;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dominomeetings.core.spi.PasswordLogin;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.providers.support.FallbackOption;
import org.dominomeetings.providers.support.JsonBody;
import org.dominomeetings.providers.support.JsonRequest;
import org.dominomeetings.providers.support.ServiceUrl;
import org.dominomeetings.providers.support.UrlEncodedForm;

/**
 * Sametime's password login and session refresh, in the steps of domino-online-meeting-integration
 * (docs/modules_domi_ls, sametime.md): a request without a session, which is refused with the CSRF token; then the
 * login or the refresh. The refresh token is the cookie of that name, the access token a {@link SametimeSession}.
 */
final class SametimeLogin implements PasswordLogin {
    private final ServiceUrl service;
    private final FallbackOption path;

    /** @param path of the authentication: the one that is set, and that of the other version */
    SametimeLogin(ServiceUrl service, FallbackOption path) {
        this.service = service;
        this.path = path;
    }

    @Override
    public Tokens login(ProviderSession session, String name, String password) {
        SametimeCsrfToken csrf = open(session);
        HttpRequest request = HttpRequest.of("POST", url(path.current(), "login"));
        UrlEncodedForm form = new UrlEncodedForm().with("username", name).with("password", password);
        HttpResponse answer = session.send(csrf.on(form.applyTo(request)));
        check(answer, Arrays.asList(400, 401));
        // Without a refresh cookie (JWT_REFRESH_DURATION_DAYS is 0) the account would end with the first token.
        String refreshToken =
                SametimeCookies.of(answer, SametimeCookies.REFRESH).orElseThrow(() -> notLasting(answer));
        // Renewed at once: the answer to a renewal says whose session it is.
        return renew(session, csrf, refreshToken);
    }

    /**
     * The exception for a login without a refresh cookie; an HTML page without one comes from an intermediary, and no
     * setting of Sametime's.
     */
    private static ProviderException notLasting(HttpResponse answer) {
        return SametimeErrorMapping.isItsOwn(answer)
                ? new ProviderException(
                        Kind.CLIENT_REFUSED,
                        "Sametime gives no refresh cookie; JWT_REFRESH_DURATION_DAYS may be 0 there")
                : failure(Kind.UNAVAILABLE, answer);
    }

    @Override
    public Tokens refresh(ProviderSession session, String refreshToken) {
        return renew(session, open(session), refreshToken);
    }

    /** Sends the first request, which is refused, to the path that is known or else to the other. */
    private SametimeCsrfToken open(ProviderSession session) {
        String known = path.current();
        HttpResponse answer = session.send(refresh(known));
        if (answer.status() != 404) {
            return csrf(answer);
        }
        String other = path.otherThan(known);
        HttpResponse there = session.send(refresh(other));
        if (there.status() == 404) {
            throw new ProviderException(Kind.CLIENT_REFUSED, "there is no authentication of Sametime's at either path");
        }
        SametimeCsrfToken csrf = csrf(there);
        path.remember(other);
        return csrf;
    }

    private static SametimeCsrfToken csrf(HttpResponse answer) {
        return SametimeCsrfToken.of(answer).orElseThrow(() -> failure(Kind.UNAVAILABLE, answer));
    }

    private HttpRequest refresh(String auth) {
        return JsonRequest.of("GET", url(auth, "refresh"));
    }

    private String url(String auth, String operation) {
        return service.below(auth).path(operation);
    }

    private Tokens renew(ProviderSession session, SametimeCsrfToken csrf, String refreshToken) {
        Instant asked = session.clock().now();
        // The old session may be spent by it.
        HttpRequest request = refresh(path.current()).once();
        HttpResponse answer = session.send(csrf.on(request, SametimeCookies.REFRESH, refreshToken));
        check(answer, Collections.singletonList(401));
        String jwt = SametimeCookies.of(answer, SametimeCookies.JWT)
                .orElseThrow(() -> failure(Kind.OUTCOME_UNKNOWN, answer));
        String mail = JsonBody.of(answer)
                .flatMap(json -> json.text("user", "email"))
                .filter(address -> address.matches("[!-~]+@[!-~]+"))
                .orElse("");
        return new Tokens(
                new SametimeSession(csrf.renewedBy(answer), jwt, mail).written(),
                SametimeJwtExpiry.expiry(jwt).orElse(asked.plus(SametimeConstants.UNSAID_LIFETIME)),
                SametimeCookies.of(answer, SametimeCookies.REFRESH).orElse(refreshToken));
    }

    /**
     * Throws unless the response is a success; an HTML page is not Sametime's.
     *
     * @param refusals the statuses that refuse the credentials: 400 is a login without name or password, 401 a wrong
     *     one or a session that is over
     */
    private static void check(HttpResponse answer, List<Integer> refusals) {
        if (answer.status() == 200) {
            return;
        }
        boolean refused = refusals.contains(answer.status()) && SametimeErrorMapping.isItsOwn(answer);
        throw failure(refused ? Kind.RECONNECT : Kind.UNAVAILABLE, answer);
    }

    private static ProviderException failure(Kind kind, HttpResponse answer) {
        String status = String.valueOf(answer.status());
        return new ProviderException(kind, "the authentication of Sametime answered " + status, status, null, null);
    }
}
