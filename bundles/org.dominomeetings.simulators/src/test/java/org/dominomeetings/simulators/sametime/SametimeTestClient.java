package org.dominomeetings.simulators.sametime;

import java.net.http.HttpResponse;
import org.dominomeetings.simulators.SimulatorFixture;

/** What a client of the simulator has to carry from one answer to the next. */
final class SametimeTestClient {
    private final SimulatorFixture lab;
    private final String base;

    /** Value of the cookie against forged requests. */
    String csrfCookie;

    /** Value of the header that goes with it. */
    String csrfToken;

    /** Value of the cookie with the access token. */
    String jwt;

    /** Value of the cookie that outlives the access token. */
    String refresh;

    SametimeTestClient(SimulatorFixture lab, String base) {
        this.lab = lab;
        this.base = base;
    }

    /** @return a session of a person who is logged in */
    static SametimeTestClient of(SimulatorFixture lab, String account) {
        SametimeTestClient session = new SametimeTestClient(lab, "/meeting-auth/api/v1");
        session.begin();
        HttpResponse<String> answer = session.login(account, SametimeService.PASSWORD);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer + answer.body());
        }
        return session;
    }

    HttpResponse<String> begin() {
        return keep(lab.call("GET", base + "/refresh", null));
    }

    HttpResponse<String> login(String account, String password) {
        return keep(lab.call(
                "POST",
                base + "/login",
                "username=" + account + "&password=" + password,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                "_csrf=" + csrfCookie,
                "X-CSRF-Token",
                csrfToken));
    }

    HttpResponse<String> renew() {
        return keep(lab.call(
                "GET",
                base + "/refresh",
                null,
                "Cookie",
                "_csrf=" + csrfCookie + "; sametimeRefresh=" + refresh,
                "X-CSRF-Token",
                csrfToken));
    }

    HttpResponse<String> meetings(String method, String below, String body) {
        return lab.call(
                method,
                "/meeting-catalog/api/v1/meetings" + below,
                body,
                "Cookie",
                "_csrf=" + csrfCookie + "; sametimeJwt=" + jwt,
                "X-CSRF-Token",
                csrfToken);
    }

    private HttpResponse<String> keep(HttpResponse<String> answer) {
        csrfToken = answer.headers().firstValue("x-csrf-token").orElse(csrfToken);
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";")[0].split("=", 2);
            switch (pair[0]) {
                case "_csrf" -> csrfCookie = pair[1];
                case "sametimeJwt" -> jwt = pair[1];
                case "sametimeRefresh" -> refresh = pair[1];
                default -> throw new IllegalStateException(cookie);
            }
        }
        return answer;
    }
}
