package org.dominomeetings.simulators.sametime;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dominomeetings.simulators.Answer;
import org.dominomeetings.simulators.Grant;
import org.dominomeetings.simulators.Grants;
import org.dominomeetings.simulators.Json;
import org.dominomeetings.simulators.Request;
import org.dominomeetings.simulators.Secrets;
import org.dominomeetings.simulators.Settings;

/**
 * Logs people in and keeps them logged in, by cookies and a token against forged requests. Source, where none is named:
 * domino-online-meeting-integration, docs/modules_domi_ls/sametime.md and domiUtilsFE.lss.
 */
final class SametimeSessions {
    /** Setting: Sametime 12, as the widgets for it find it. */
    static final String VERSION_12 = "sametime12";

    private static final String CSRF_HEADER = "X-CSRF-Token";

    private final Secrets secrets;
    private final Grants grants;
    private final Supplier<Settings> settings;

    SametimeSessions(Secrets secrets, Grants grants, Supplier<Settings> settings) {
        this.secrets = secrets;
        this.grants = grants;
        this.settings = settings;
    }

    /** Sees whether the request is for the version that runs here, before its form is looked at. */
    void admit(Request request) {
        boolean version12 = request.path().startsWith("/sametime-auth/");
        if (version12 != settings.get().is(VERSION_12)) {
            throw SametimeProblems.noSuchPath();
        }
        if (request.method().equals("POST")) {
            checkCsrf(request);
        }
    }

    /** The first call, without a session, is refused and gives what the next ones need. */
    Answer refresh(Request request, Map<String, String> path, Grant none) {
        String refreshToken = SametimeCookies.of(request, SametimeCookies.REFRESH);
        if (refreshToken.isEmpty()) {
            return anonymous();
        }
        checkCsrf(request);
        Optional<Grants.Issued> issued = grants.refresh(Settings.CLIENT_ID, refreshToken);
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
        Answer answer = Answer.json(200, "application/json; charset=utf-8", info)
                .with(
                        CSRF_HEADER.toLowerCase(Locale.ROOT),
                        csrfToken(SametimeCookies.of(request, SametimeCookies.CSRF)))
                .cookie(SametimeCookies.set(SametimeCookies.JWT, issued.get().accessToken()));
        return settings.get().rotateRefreshTokens()
                ? answer.cookie(SametimeCookies.set(
                        SametimeCookies.REFRESH, issued.get().refreshToken()))
                : answer;
    }

    Answer login(Request request, Map<String, String> path, Grant none) {
        Map<String, String> form = request.form();
        String account = form.get("username");
        if (account.isEmpty() || form.get("password").isEmpty()) {
            throw SametimeProblems.refuse(400);
        }
        if (!account.matches("[^@ ]+@[^@ ]+") || !form.get("password").equals(SametimeService.PASSWORD)) {
            throw SametimeProblems.refuse(401);
        }
        Settings how = settings.get();
        Grants.Issued issued = grants.issue(account, Settings.CLIENT_ID, Set.of("session"), how.accessTokenSeconds());
        Answer answer =
                SametimeProblems.text(200, "OK").cookie(SametimeCookies.set(SametimeCookies.JWT, issued.accessToken()));
        return how.refreshTokenSeconds() == 0
                ? answer
                : answer.cookie(SametimeCookies.set(SametimeCookies.REFRESH, issued.refreshToken()));
    }

    private Answer anonymous() {
        String secret = secrets.token();
        return SametimeProblems.text(401)
                .with(CSRF_HEADER.toLowerCase(Locale.ROOT), csrfToken(secret))
                .cookie(SametimeCookies.set(SametimeCookies.CSRF, secret));
    }

    /** @return a token that belongs to the cookie's secret and shows nothing of it */
    private String csrfToken(String secret) {
        String salt = secrets.hex(16);
        return salt + "-" + Secrets.hash(salt + "-" + secret);
    }

    /** Cookie and header have to belong together; what Sametime answers otherwise is not documented. */
    void checkCsrf(Request request) {
        String secret = SametimeCookies.of(request, SametimeCookies.CSRF);
        String token = request.header(CSRF_HEADER, "");
        String salt = token.split("-", 2)[0];
        if (secret.isEmpty() || !token.equals(salt + "-" + Secrets.hash(salt + "-" + secret))) {
            throw SametimeProblems.refuse(403);
        }
    }
}
