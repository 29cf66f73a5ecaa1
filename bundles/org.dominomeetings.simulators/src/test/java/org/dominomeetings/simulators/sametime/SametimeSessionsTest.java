package org.dominomeetings.simulators.sametime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.dominomeetings.simulators.MutableClock;
import org.dominomeetings.simulators.SimulatorFixture;
import org.dominomeetings.simulators.http.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SametimeSessionsTest {
    private static final String JANE = "jane.doe@example.com";
    private static final String OLD_BASE = "/meeting-auth/api/v1";
    private static final String NEW_BASE = "/sametime-auth/api/v1";

    private final SimulatorFixture lab = new SimulatorFixture("sametime", null);
    private final SametimeTestClient session = new SametimeTestClient(lab, OLD_BASE);

    @AfterEach
    void close() {
        assertThat(lab.shown().get("contractViolations")).isEmpty();
        lab.close();
    }

    @Test
    void theFirstCallIsRefusedInPlainTextAndGivesCookieAndHeader() {
        HttpResponse<String> answer = session.begin();

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("Unauthorized");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
        assertThat(session.csrfCookie).isNotEmpty();
        assertThat(session.csrfToken).isNotEmpty().doesNotContain(session.csrfCookie);
        assertThat(session.jwt).isNull();
    }

    @Test
    void aLoginSetsTwoCookiesAndTheAccessTokenSaysWhenItEnds() {
        session.begin();
        HttpResponse<String> answer = session.login(JANE, SametimeService.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).hasSize(2);
        byte[] claims = Base64.getUrlDecoder().decode(session.jwt.split("\\.")[1]);
        assertThat(Json.parse(new String(claims, StandardCharsets.UTF_8))
                        .get("exp")
                        .longValue())
                .isEqualTo(MutableClock.NOON.plus(Duration.ofMinutes(30)).getEpochSecond());
    }

    @ParameterizedTest
    @CsvSource({
        "'', simulated-password, 400, Invalid",
        "jane.doe@example.com, '', 400, Invalid",
        "jane.doe@example.com, guessed, 401, Unauthorized",
        "jane, simulated-password, 401, Unauthorized"
    })
    void aWrongLoginIsRefusedInPlainText(String account, String password, int status, String body) {
        session.begin();
        HttpResponse<String> answer = session.login(account, password);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(body);
        assertThat(session.jwt).isNull();
    }

    @Test
    void aLoginWithoutAPasswordFieldIsTheSameAsWithAnEmptyOne() {
        session.begin();
        HttpResponse<String> answer = lab.call(
                "POST",
                OLD_BASE + "/login",
                "username=" + JANE,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                "_csrf=" + session.csrfCookie,
                "X-CSRF-Token",
                session.csrfToken);

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void cookieAndHeaderHaveToBelongTogether() {
        session.begin();
        SametimeTestClient other = new SametimeTestClient(lab, OLD_BASE);
        other.begin();
        session.csrfToken = other.csrfToken;

        assertThat(session.login(JANE, SametimeService.PASSWORD).statusCode()).isEqualTo(403);
        other.csrfCookie = "";
        assertThat(other.login(JANE, SametimeService.PASSWORD).statusCode()).isEqualTo(403);
    }

    @Test
    void aSessionIsRenewedWithAllThatMayHaveChanged() {
        SametimeTestClient jane = SametimeTestClient.of(lab, JANE);
        String before = jane.jwt + jane.refresh;
        lab.clock.pass(Duration.ofMinutes(31));
        assertThat(jane.meetings("GET", "", null).statusCode()).isEqualTo(401);

        HttpResponse<String> answer = jane.renew();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SimulatorFixture.json(answer).at("/user/email").textValue()).isEqualTo(JANE);
        assertThat(before).doesNotContain(jane.jwt).doesNotContain(jane.refresh);
        assertThat(jane.meetings("GET", "", null).statusCode()).isEqualTo(200);
    }

    @Test
    void anOldRefreshCookieDiesOnUse() {
        SametimeTestClient jane = SametimeTestClient.of(lab, JANE);
        String old = jane.refresh;
        jane.renew();
        jane.refresh = old;

        assertThat(jane.renew().statusCode()).isEqualTo(401);
    }

    @Test
    void aRefreshCookieEndsAfterItsDays() {
        SametimeTestClient jane = SametimeTestClient.of(lab, JANE);
        lab.clock.pass(Duration.ofDays(30));
        assertThat(jane.renew().statusCode()).isEqualTo(401);
    }

    @Test
    void aServerCanBeSetToGiveNoRefreshCookie() {
        lab.control("PATCH", "/sametime/settings", "{'refreshTokenSeconds':0}");
        assertThat(SametimeTestClient.of(lab, JANE).refresh).isNull();
    }

    @Test
    void eachVersionKnowsItsOwnPathAloneAndTheProxyAnswersAPage() {
        SametimeTestClient newer = new SametimeTestClient(lab, NEW_BASE);
        assertThat(newer.begin().statusCode()).isEqualTo(404);
        assertThat(newer.begin().body()).startsWith("<html>");

        lab.control("PATCH", "/sametime/settings", "{'switches':{'sametime12':true}}");

        assertThat(newer.begin().statusCode()).isEqualTo(401);
        assertThat(newer.login(JANE, SametimeService.PASSWORD).statusCode()).isEqualTo(200);
        assertThat(session.begin().statusCode()).isEqualTo(404);
    }

    @Test
    void theControlApisGrantIsASession() {
        SametimeTestClient jane = new SametimeTestClient(lab, OLD_BASE);
        jane.begin();
        jane.refresh = lab.grant("{'account':'jane.doe@example.com'}")
                .get("refreshToken")
                .textValue();

        assertThat(jane.renew().statusCode()).isEqualTo(200);
        assertThat(jane.meetings("GET", "", null).statusCode()).isEqualTo(200);
    }

    @Test
    void aFaultCanEndAnAccessTokenOnTheWay() {
        SametimeTestClient jane = SametimeTestClient.of(lab, JANE);
        lab.control("POST", "/sametime/faults", "{'fault':'expire-token','on':'GET /meeting-catalog/api/v1/meetings'}");
        assertThat(jane.meetings("GET", "", null).statusCode()).isEqualTo(401);
    }

    @Test
    void sessionsAndMeetingsOutliveTheProcess(@TempDir Path folder) {
        SametimeTestClient jane;
        try (SimulatorFixture first = new SimulatorFixture("sametime", folder)) {
            jane = SametimeTestClient.of(first, JANE);
            jane.meetings("POST", "", "{'meeting':{'name':'Budget_1','moderators':['jane.doe@example.com']}}");
        }
        try (SimulatorFixture second = new SimulatorFixture("sametime", folder)) {
            SametimeTestClient again = new SametimeTestClient(second, OLD_BASE);
            again.csrfCookie = jane.csrfCookie;
            again.csrfToken = jane.csrfToken;
            again.jwt = jane.jwt;
            assertThat(again.meetings("DELETE", "/Budget_1", null).statusCode()).isEqualTo(200);
        }
    }
}
