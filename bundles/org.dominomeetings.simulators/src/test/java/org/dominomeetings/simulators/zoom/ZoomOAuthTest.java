package org.dominomeetings.simulators.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import okhttp3.HttpUrl;
import org.dominomeetings.simulators.SimulatorFixture;
import org.dominomeetings.simulators.state.SimulatorSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoomOAuthTest {
    private static final String ALL = "/v2/users/me/meetings";
    private static final String BACK = "https://domino.example.com/meetings/oauth/zoom/callback";
    private static final String GOOD = basic(SimulatorSettings.CLIENT_ID, SimulatorSettings.CLIENT_SECRET);

    /** Verifier and S256 challenge of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final SimulatorFixture lab = new SimulatorFixture("zoom", null);

    @AfterEach
    void nothingLeftTheContract() {
        assertThat(lab.shown().get("contractViolations")).isEmpty();
        lab.close();
    }

    private static String basic(String id, String secret) {
        byte[] pair = (id + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private HttpResponse<String> oauth(String path, String form, String authorization) {
        return lab.call(
                "POST",
                "/oauth/" + path,
                form,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Authorization",
                authorization);
    }

    private HttpResponse<String> refresh(String token) {
        return oauth("token", "grant_type=refresh_token&refresh_token=" + token, GOOD);
    }

    private JsonNode jane() {
        return lab.grant("{'account':'jane.doe@example.com'}");
    }

    private int listStatus(String accessToken) {
        return lab.call("GET", ALL, null, "Authorization", "Bearer " + accessToken)
                .statusCode();
    }

    private static void refused(HttpResponse<String> answer, int status, String error) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(SimulatorFixture.json(answer).get("error").textValue()).isEqualTo(error);
        assertThat(SimulatorFixture.json(answer).get("reason").textValue()).isNotEmpty();
    }

    @Test
    void aRefreshTokenDiesOnUseAndTheNewOneLives() {
        String old = jane().get("refreshToken").textValue();

        JsonNode pair = SimulatorFixture.json(refresh(old));

        assertThat(pair.get("expires_in").intValue()).isEqualTo(3_599);
        assertThat(pair.get("token_type").textValue()).isEqualTo("bearer");
        assertThat(pair.get("refresh_token").textValue()).isNotEqualTo(old);
        HttpResponse<String> again = refresh(old);
        refused(again, 400, "invalid_grant");
        assertThat(SimulatorFixture.json(again).get("reason").textValue()).isEqualTo("Invalid Token!");
        assertThat(refresh(pair.get("refresh_token").textValue()).statusCode()).isEqualTo(200);
    }

    @Test
    void aClientProvesItselfInTheHeaderAlone() {
        String form = "grant_type=refresh_token&refresh_token="
                + jane().get("refreshToken").textValue();

        refused(oauth("token", form, basic(SimulatorSettings.CLIENT_ID, "wrong")), 401, "invalid_client");
        refused(oauth("token", form, basic("nobody", "x")), 401, "invalid_client");
        refused(oauth("token", form, "Basic %%%"), 401, "invalid_client");
        String inBody =
                "&client_id=" + SimulatorSettings.CLIENT_ID + "&client_secret=" + SimulatorSettings.CLIENT_SECRET;
        refused(oauth("token", form + inBody, ""), 400, "invalid_request");
        assertThat(oauth("token", form, GOOD).statusCode()).isEqualTo(200);
    }

    private String code(String more) {
        HttpResponse<String> answer = lab.call(
                "GET",
                "/oauth/authorize?response_type=code&client_id=domino-meetings&state=s&redirect_uri="
                        + URLEncoder.encode(BACK, StandardCharsets.UTF_8) + more,
                null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return HttpUrl.get(answer.headers().firstValue("Location").orElseThrow())
                .queryParameter("code");
    }

    private HttpResponse<String> exchange(String code, String verifier) {
        String form = "grant_type=authorization_code&code=" + code + "&redirect_uri="
                + URLEncoder.encode(BACK, StandardCharsets.UTF_8)
                + (verifier.isEmpty() ? "" : "&code_verifier=" + verifier);
        return oauth("token", form, GOOD);
    }

    @Test
    void aCodeIsGoodOnceForFiveMinutesAndForItsVerifier() {
        String code = code("");
        assertThat(exchange(code, "").statusCode()).isEqualTo(200);
        refused(exchange(code, ""), 400, "invalid_grant");

        String late = code("");
        lab.clock.pass(Duration.ofMinutes(5));
        refused(exchange(late, ""), 400, "invalid_grant");

        String challenge = "&code_challenge_method=S256&code_challenge=" + CHALLENGE;
        refused(exchange(code(challenge), VERIFIER + "x"), 400, "invalid_grant");
        assertThat(exchange(code(challenge), VERIFIER).statusCode()).isEqualTo(200);
    }

    @Test
    void whoAgreesAnewEndsTheTokensOfBefore() {
        JsonNode before = jane();

        assertThat(exchange(code(""), "").statusCode()).isEqualTo(200);

        assertThat(listStatus(before.get("accessToken").textValue())).isEqualTo(401);
        refused(refresh(before.get("refreshToken").textValue()), 400, "invalid_grant");
    }

    @Test
    void classicAndGranularScopesAreTakenButNotBoth() {
        code("&scope=meeting:read%20meeting:write");
        code("&scope=meeting:write:meeting%20meeting:read:list_meetings");
        String mixed = "&scope=meeting:write%20meeting:read:meeting";
        HttpResponse<String> answer = lab.call(
                "GET",
                "/oauth/authorize?response_type=code&client_id=domino-meetings&state=s&redirect_uri=https://x.example/"
                        + mixed,
                null);
        refused(answer, 400, "invalid_request");
    }

    @Test
    void aGrantCanBeGivenBackWithEitherToken() {
        JsonNode first = jane();
        JsonNode second = lab.grant("{'account':'john.roe@example.com'}");

        refused(oauth("revoke", "token=x", basic(SimulatorSettings.CLIENT_ID, "wrong")), 401, "invalid_client");
        assertThat(oauth("revoke", "token=" + first.get("accessToken").textValue(), GOOD)
                        .statusCode())
                .isEqualTo(200);
        assertThat(oauth("revoke", "token=" + second.get("refreshToken").textValue(), GOOD)
                        .statusCode())
                .isEqualTo(200);

        refused(refresh(first.get("refreshToken").textValue()), 400, "invalid_grant");
        assertThat(listStatus(second.get("accessToken").textValue())).isEqualTo(401);
    }

    @Test
    void withoutAGoodTokenTheCodeIs124() {
        HttpResponse<String> answer = lab.call("GET", ALL, null, "Authorization", "Bearer nonsense");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(SimulatorFixture.json(answer).get("code").intValue()).isEqualTo(124);
    }

    @ParameterizedTest
    @CsvSource({
        "meeting:write:meeting, 400, 4711",
        "meeting:write, 401, 4700",
        "meeting:read:list_meetings, 200, 0",
        "meeting:read, 200, 0"
    })
    void aScopeThatIsMissingHasItsOwnCode(String scope, int status, int code) {
        JsonNode grant = lab.grant("{'account':'jane.doe@example.com','scopes':['" + scope + "']}");
        lab.actAs(grant);

        HttpResponse<String> answer = lab.call("GET", ALL, null);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(SimulatorFixture.json(answer).path("code").intValue()).isEqualTo(code);
    }
}
