package org.dominomeetings.providers.sametime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dominomeetings.providers.ProviderFixture.kindOf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.http.HttpTransport;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.providers.ProviderFixture;
import org.dominomeetings.simulators.sametime.SametimeService;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SametimeLoginTest {
    private static final String REFRESH = "GET /meeting-auth/api/v1/refresh";

    @AutoClose
    private final SametimeFixture lab = new SametimeFixture();

    @Test
    void aLoginGivesASessionThatWorksUntilTheTokensOwnEnd() {
        Tokens tokens = lab.login(SametimeFixture.JANE);

        assertThat(tokens.accessExpires()).isEqualTo(SametimeFixture.NOW.plus(Duration.ofMinutes(30)));
        lab.provider.check(lab.as(tokens));
        assertThat(lab.count(REFRESH + " 401")).isEqualTo(1);
        assertThat(lab.count("POST /meeting-auth/api/v1/login 200")).isEqualTo(1);
        assertThat(lab.count(REFRESH + " 200")).isEqualTo(1);
    }

    @Test
    void thePasswordIsInNothingThatIsKeptOrShown() {
        Tokens tokens = lab.login(SametimeFixture.JANE);

        assertThat(tokens.accessToken() + tokens.refreshToken() + tokens)
                .doesNotContain(SametimeService.PASSWORD)
                .contains(SametimeFixture.JANE);
        assertThat(tokens.toString()).doesNotContain(tokens.refreshToken());
    }

    @Test
    void aRefreshGivesANewPairAndTheOldOneIsDead() {
        Tokens first = lab.login(SametimeFixture.JANE);
        Tokens second = lab.login().refresh(lab.anonymous(), first.refreshToken());

        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        lab.provider.check(lab.as(second));
        assertThat(kindOf(() -> lab.login().refresh(lab.anonymous(), first.refreshToken())))
                .isEqualTo(Kind.RECONNECT);
    }

    @Test
    void aRefreshCookieThatIsNotSetAnewIsKept() {
        lab.settings("{\"rotateRefreshTokens\":false}");
        Tokens first = lab.login(SametimeFixture.JANE);

        assertThat(lab.login().refresh(lab.anonymous(), first.refreshToken()).refreshToken())
                .isEqualTo(first.refreshToken());
    }

    @ParameterizedTest
    @CsvSource({"jane.doe@example.com, guessed", "jane.doe@example.com, ''", "'', simulated-password", "jane, x"})
    void aWrongLoginIsThePersonsToMend(String name, String password) {
        assertThat(kindOf(() -> lab.login().login(lab.anonymous(), name, password)))
                .isEqualTo(Kind.RECONNECT);
    }

    @Test
    void aPasswordTravelsAsItWasTyped() {
        List<String> bodies = new ArrayList<>();
        HttpTransport recording = request -> {
            request.body().ifPresent(bodies::add);
            return lab.anonymous().send(request);
        };
        kindOf(() -> lab.login()
                .login(ProviderFixture.session(recording, ""), "j\u00e4ne doe", "a+b &=%;\"\u20ac\ud83d\ude00"));

        // WHATWG URL, application/x-www-form-urlencoded.
        assertThat(bodies)
                .containsExactly("username=j%C3%A4ne+doe&password=a%2Bb+%26%3D%25%3B%22%E2%82%AC%F0%9F%98%80");
    }

    @Test
    void sametime12IsFoundAtItsOwnPathAndRemembered() {
        lab.settings("{\"switches\":{\"sametime12\":true}}");
        Tokens tokens = lab.login(SametimeFixture.JANE);
        lab.login().refresh(lab.anonymous(), tokens.refreshToken());

        assertThat(lab.count(REFRESH + " 404")).isEqualTo(1);
        assertThat(lab.count("GET /sametime-auth/api/v1/refresh 200")).isEqualTo(2);
    }

    @Test
    void whereNeitherPathIsKnownTheAdministratorHasToLook() {
        HttpTransport nothing = request -> new HttpResponse(404, Map.of(), "");
        assertThat(kindOf(() -> lab.login().refresh(ProviderFixture.session(nothing, ""), "r")))
                .isEqualTo(Kind.CLIENT_REFUSED);
    }

    @Test
    void aServerWithoutRefreshCookiesIsNamedAndNoAccountMade() {
        lab.settings("{\"refreshTokenSeconds\":0}");

        ProviderException failure =
                catchThrowableOfType(ProviderException.class, () -> lab.login(SametimeFixture.JANE));

        assertThat(failure.kind()).isEqualTo(Kind.CLIENT_REFUSED);
        assertThat(failure).hasMessageContaining("JWT_REFRESH_DURATION_DAYS");
    }

    @Test
    void aPageInPlaceOfTheLoginsAnswerIsNoSettingOfSametimes() {
        lab.fault("{'fault':'html-instead-of-json','on':'POST /meeting-auth/api/v1/login'}");

        assertThat(kindOf(() -> lab.login(SametimeFixture.JANE))).isEqualTo(Kind.UNAVAILABLE);
    }

    @Test
    void aRenewalWhoseAnswerIsLostIsNotSentAgainSinceItMayHaveSpentTheOldSession() {
        Tokens tokens = lab.login(SametimeFixture.JANE);
        lab.fault("{'fault':'answer-lost','on':'" + REFRESH + "','after':1}");

        assertThat(kindOf(() -> lab.login().refresh(lab.anonymous(), tokens.refreshToken())))
                .isEqualTo(Kind.OUTCOME_UNKNOWN);
        assertThat(lab.count(REFRESH + " 401"))
                .as("the questions before login and renewal")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "html-instead-of-json;;",
                "status; 401; <html>Proxy login</html>",
                "status; 403; Forbidden",
                "status; 502; ",
                "redirect; 302; "
            })
    void whatComesFromSomethingElseCostsNobodyHisAccount(String fault, Integer status, String body) {
        Tokens tokens = lab.login(SametimeFixture.JANE);
        lab.fault("{\"fault\":\"" + fault + "\",\"on\":\"" + REFRESH + "\",\"times\":2"
                + (status == null ? "" : ",\"status\":" + status)
                + (body == null ? "" : ",\"body\":\"" + body + "\"")
                + (fault.equals("redirect") ? ",\"location\":\"https://idp.example/\"" : "") + "}");

        assertThat(kindOf(() -> lab.login().refresh(lab.anonymous(), tokens.refreshToken())))
                .isEqualTo(Kind.UNAVAILABLE);
    }

    @Test
    void aPageInPlaceOfTheRefusedRefreshIsNotTheEndOfTheAccount() {
        HttpTransport portal = new HttpTransport() {
            private int asked;

            @Override
            public HttpResponse send(HttpRequest request) {
                return asked++ == 0
                        ? lab.anonymous().send(request)
                        : new HttpResponse(401, Map.of("Content-Type", "text/html"), "<html></html>");
            }
        };
        assertThat(kindOf(() -> lab.login().refresh(ProviderFixture.session(portal, ""), "r")))
                .isEqualTo(Kind.UNAVAILABLE);
    }
}
