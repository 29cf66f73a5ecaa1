package org.dominomeetings.simulators.sametime;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.oauth.Grants;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.state.SimulatorSettings;

/**
 * The login and session refresh of Sametime, with cookies and a CSRF token. Source, where none is named:
 * domino-online-meeting-integration, docs/modules_domi_ls/sametime.md and domiUtilsFE.lss.
 */
final class SametimeSessions {
    /** Setting: Sametime 12, as the widgets for it find it. */
    static final String VERSION_12 = "sametime12";

    private static final String CSRF_HEADER = "X-CSRF-Token";

    private final RandomStrings secrets;
    private final Grants grants;
    private final Supplier<SimulatorSettings> settings;
    private final String password;

    /** @param password everybody's */
    SametimeSessions(RandomStrings secrets, Grants grants, Supplier<SimulatorSettings> settings, String password) {
        this.secrets = secrets;
        this.grants = grants;
        this.settings = settings;
        this.password = password;
    }

    /** Sees whether the request is for the version that runs here, before its form is looked at. */
    void admit(Request request) {
        boolean version12 = request.path().startsWith("/sametime-auth/");
        if (version12 != settings.get().is(VERSION_12)) {
            throw SametimeErrors.noSuchPath();
        }
        if (request.method().equals("POST")) {
            checkCsrf(request);
        }
    }

    /** Refreshes a session; the first call, without one, is refused and returns the CSRF token for the next ones. */
    Response refresh(Request request, Map<String, String> path, Grant none) {
        String refreshToken = SametimeCookies.of(request, SametimeCookies.REFRESH);
        if (refreshToken.isEmpty()) {
            return anonymous();
        }
        checkCsrf(request);
        Optional<Grants.Issued> issued = grants.refresh(SimulatorSettings.CLIENT_ID, refreshToken);
        if (issued.isEmpty()) {
            return anonymous();
        }
        String account = issued.get().grant().account();
        ObjectNode info = Json.object();
        info.putObject("user")
                .put("name", account.replaceFirst("@.*", ""))
                .put("personalRoom", "MeetMe_" + account.replaceFirst("@.*", ""))
                .put("avatar", "")
                .put("email", account)
                .put("userId", account);
        info.putArray("roles");
        Response answer = Response.json(200, "application/json; charset=utf-8", info)
                .with(
                        CSRF_HEADER.toLowerCase(Locale.ROOT),
                        csrfToken(SametimeCookies.of(request, SametimeCookies.CSRF)))
                .cookie(SametimeCookies.set(SametimeCookies.JWT, issued.get().accessToken()));
        return settings.get().rotateRefreshTokens()
                ? answer.cookie(SametimeCookies.set(
                        SametimeCookies.REFRESH, issued.get().refreshToken()))
                : answer;
    }

    Response login(Request request, Map<String, String> path, Grant none) {
        Map<String, String> form = request.form();
        String account = form.get("username");
        if (account.isEmpty() || form.get("password").isEmpty()) {
            throw SametimeErrors.refuse(400);
        }
        if (!account.matches("[^@ ]+@[^@ ]+") || !form.get("password").equals(password)) {
            throw SametimeErrors.refuse(401);
        }
        SimulatorSettings how = settings.get();
        Grants.Issued issued =
                grants.issue(account, SimulatorSettings.CLIENT_ID, Set.of("session"), how.accessTokenSeconds());
        Response answer =
                SametimeErrors.text(200, "OK").cookie(SametimeCookies.set(SametimeCookies.JWT, issued.accessToken()));
        return how.refreshTokenSeconds() == 0
                ? answer
                : answer.cookie(SametimeCookies.set(SametimeCookies.REFRESH, issued.refreshToken()));
    }

    private Response anonymous() {
        String secret = secrets.token();
        return SametimeErrors.text(401)
                .with(CSRF_HEADER.toLowerCase(Locale.ROOT), csrfToken(secret))
                .cookie(SametimeCookies.set(SametimeCookies.CSRF, secret));
    }

    /** @return a token that belongs to the cookie's secret and shows nothing of it */
    private String csrfToken(String secret) {
        String salt = secrets.hex(16);
        return salt + "-" + RandomStrings.sha256Base64Url(salt + "-" + secret);
    }

    /** Cookie and header have to belong together; what Sametime answers otherwise is not documented. */
    void checkCsrf(Request request) {
        String secret = SametimeCookies.of(request, SametimeCookies.CSRF);
        String token = request.header(CSRF_HEADER, "");
        String salt = token.split("-", 2)[0];
        if (secret.isEmpty() || !token.equals(salt + "-" + RandomStrings.sha256Base64Url(salt + "-" + secret))) {
            throw SametimeErrors.refuse(403);
        }
    }
}
