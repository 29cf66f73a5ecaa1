package org.dominomeetings.simulators.meet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.dominomeetings.simulators.SimulatorFixture;
import org.dominomeetings.simulators.state.SimulatorSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where Google differs from the OAuth that all simulators share. */
class MeetOAuthTest {
    private static final String BACK = "https://domino.example.com/meetings/oauth/meet/callback";

    private final SimulatorFixture lab = new SimulatorFixture("meet", null);

    @AfterEach
    void nothingLeftTheContract() {
        assertThat(lab.shown().get("contractViolations")).isEmpty();
        lab.close();
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return lab.call(
                "POST", "/oauth2.googleapis.com" + path, form, "Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> token(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "client_id", SimulatorSettings.CLIENT_ID,
                "client_secret", SimulatorSettings.CLIENT_SECRET,
                "redirect_uri", BACK));
        fields.putAll(more);
        return post("/token", fields);
    }

    private HttpResponse<String> refresh(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    private JsonNode connect(String more) {
        HttpResponse<String> page = lab.call(
                "GET",
                "/accounts.google.com/o/oauth2/v2/auth?response_type=code&client_id=" + SimulatorSettings.CLIENT_ID
                        + "&state=s&redirect_uri=" + URLEncoder.encode(BACK, StandardCharsets.UTF_8)
                        + "&scope=https://www.googleapis.com/auth/meetings.space.created" + more,
                null);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(302);
        String code =
                HttpUrl.get(page.headers().firstValue("Location").orElseThrow()).queryParameter("code");
        HttpResponse<String> answer = token(Map.of("grant_type", "authorization_code", "code", code));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return SimulatorFixture.json(answer);
    }

    private int status(String accessToken) {
        return lab.call("POST", "/meet.googleapis.com/v2/spaces", "{}", "Authorization", "Bearer " + accessToken)
                .statusCode();
    }

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "&access_type=offline, false",
        "&prompt=consent, false",
        "&access_type=online&prompt=consent, false",
        "&access_type=offline&prompt=consent, true"
    })
    void aRefreshTokenIsForWhoAskedForOfflineAccessAndConsent(String asked, boolean given) {
        assertThat(connect(asked).has("refresh_token")).isEqualTo(given);
    }

    @Test
    void aRefreshGivesNoNewRefreshTokenAndTheOneThereIsStaysGood() {
        JsonNode first = connect("&access_type=offline&prompt=consent");
        assertThat(status(first.get("access_token").textValue())).isEqualTo(200);
        lab.clock.pass(Duration.ofSeconds(3_599));
        assertThat(status(first.get("access_token").textValue())).isEqualTo(401);

        for (int month = 0; month < 24; month++) {
            JsonNode next =
                    SimulatorFixture.json(refresh(first.get("refresh_token").textValue()));
            assertThat(next.has("refresh_token")).isFalse();
            assertThat(status(next.get("access_token").textValue())).isEqualTo(200);
            lab.clock.pass(Duration.ofDays(30));
        }
    }

    @Test
    void aRefreshTokenThatIsNotUsedForHalfAYearIsDead() {
        String token = connect("&access_type=offline&prompt=consent")
                .get("refresh_token")
                .textValue();
        lab.clock.pass(Duration.ofDays(182));

        HttpResponse<String> answer = refresh(token);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(SimulatorFixture.json(answer).get("error").textValue()).isEqualTo("invalid_grant");
    }

    @Test
    void aClientWithAWrongSecretIsUnauthorized() {
        HttpResponse<String> answer =
                token(Map.of("grant_type", "refresh_token", "refresh_token", "x", "client_secret", "wrong"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(SimulatorFixture.json(answer).get("error").textValue()).isEqualTo("invalid_client");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accessToken", "refreshToken"})
    void eitherTokenEndsTheGrantOnce(String which) {
        JsonNode grant = lab.grant("{'account':'jane.doe@example.com'}");
        Map<String, String> form = Map.of("token", grant.get(which).textValue());

        assertThat(post("/revoke", form).statusCode()).isEqualTo(200);

        assertThat(status(grant.get("accessToken").textValue())).isEqualTo(401);
        assertThat(refresh(grant.get("refreshToken").textValue()).statusCode()).isEqualTo(400);
        assertThat(post("/revoke", form).statusCode()).isEqualTo(400);
    }

    @Test
    void nobodyElsesGrantEndsWithIt() {
        JsonNode jane = lab.grant("{'account':'jane.doe@example.com'}");
        JsonNode john = lab.grant("{'account':'john.roe@example.com'}");

        post("/revoke", Map.of("token", jane.get("refreshToken").textValue()));

        assertThat(status(john.get("accessToken").textValue())).isEqualTo(200);
    }
}
