package org.dominomeetings.simulators.webex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.dominomeetings.simulators.SimulatorFixture;
import org.dominomeetings.simulators.state.SimulatorSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebexOAuthTest {
    private static final String BACK = "https://domino.example.com/meetings/oauth/webex/callback";

    /** Verifier and S256 challenge of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final SimulatorFixture lab = new SimulatorFixture(null);

    @AfterEach
    void nothingLeftTheContract() {
        assertThat(lab.shown().get("contractViolations")).isEmpty();
        lab.close();
    }

    private HttpResponse<String> token(Map<String, String> fields) {
        return lab.webex("POST", "/v1/access_token", form(fields), "Content-Type", "application/x-www-form-urlencoded");
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> refresh(String refreshToken) {
        return refresh(refreshToken, SimulatorSettings.CLIENT_ID, SimulatorSettings.CLIENT_SECRET);
    }

    private HttpResponse<String> refresh(String refreshToken, String client, String secret) {
        return token(Map.of(
                "grant_type", "refresh_token",
                "refresh_token", refreshToken,
                "client_id", client,
                "client_secret", secret));
    }

    private static void refused(HttpResponse<String> answer, String error) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(SimulatorFixture.json(answer).get("error").textValue()).isEqualTo(error);
    }

    private int listStatus() {
        return lab.webex("GET", "/v1/meetings", null).statusCode();
    }

    private int listStatus(String accessToken) {
        return lab.webex("GET", "/v1/meetings", null, "Authorization", "Bearer " + accessToken)
                .statusCode();
    }

    @Test
    void withoutAGoodTokenNothingIsAnswered() {
        assertThat(listStatus()).isEqualTo(401);
        HttpResponse<String> answer = lab.webex("GET", "/v1/meetings", null, "Authorization", "Bearer nonsense");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(SimulatorFixture.complaint(answer))
                .isEqualTo("The request requires a valid access token set in the Authorization request header.");
        assertThat(lab.webex("GET", "/v1/meetings", null, "Authorization", "Basic eDp5")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoIsAskingComesBeforeWhatIsAsked() {
        assertThat(lab.webex("POST", "/v1/meetings", "{'broken':true}").statusCode())
                .isEqualTo(401);
    }

    @Test
    void anAccessTokenEndsWithItsTime() {
        lab.actAs(lab.grant("{'account':'jane.doe@example.com','accessTokenSeconds':30}"));
        lab.clock.pass(Duration.ofSeconds(29));
        assertThat(listStatus()).isEqualTo(200);
        lab.clock.pass(Duration.ofSeconds(1));
        assertThat(listStatus()).isEqualTo(401);
    }

    @Test
    void aRefreshAnswersANewPairWithTheDocumentedLives() {
        JsonNode grant = lab.grant("{'account':'jane.doe@example.com','expired':true}");
        assertThat(listStatus(grant.get("accessToken").textValue())).isEqualTo(401);

        JsonNode pair = SimulatorFixture.json(refresh(grant.get("refreshToken").textValue()));

        assertThat(pair.get("expires_in").intValue()).isEqualTo(1_209_599);
        assertThat(pair.get("refresh_token_expires_in").intValue()).isEqualTo(7_775_999);
        assertThat(pair.get("refresh_token")).isNotEqualTo(grant.get("refreshToken"));
        assertThat(listStatus(pair.get("access_token").textValue())).isEqualTo(200);
    }

    @Test
    void aUsedRefreshTokenIsDead() {
        JsonNode grant = lab.grant("{'account':'jane.doe@example.com'}");
        JsonNode pair = SimulatorFixture.json(refresh(grant.get("refreshToken").textValue()));

        refused(refresh(grant.get("refreshToken").textValue()), "invalid_grant");
        assertThat(refresh(pair.get("refresh_token").textValue()).statusCode()).isEqualTo(200);
    }

    @Test
    void settingsCanBeKinderToOldRefreshTokens() {
        JsonNode grant = lab.grant("{'account':'jane.doe@example.com'}");
        String old = grant.get("refreshToken").textValue();

        lab.control("PATCH", "/webex/settings", "{'oldRefreshTokensDie':false}");
        refresh(old);
        assertThat(refresh(old).statusCode()).isEqualTo(200);

        lab.control("PATCH", "/webex/settings", "{'rotateRefreshTokens':false,'oldRefreshTokensDie':true}");
        assertThat(SimulatorFixture.json(refresh(old)).get("refresh_token").textValue())
                .isEqualTo(old);
        assertThat(refresh(old).statusCode()).isEqualTo(200);
    }

    @Test
    void settingsRuleTheLifeOfNewAccessTokens() {
        JsonNode grant = lab.grant("{'account':'jane.doe@example.com'}");
        lab.control("PATCH", "/webex/settings", "{'accessTokenSeconds':30}");

        JsonNode pair = SimulatorFixture.json(refresh(grant.get("refreshToken").textValue()));

        assertThat(pair.get("expires_in").intValue()).isEqualTo(30);
        lab.clock.pass(Duration.ofSeconds(30));
        assertThat(listStatus(pair.get("access_token").textValue())).isEqualTo(401);
    }

    @Test
    void aRefreshTokenEndsWithItsTimeAndWithConsent() {
        JsonNode first = lab.grant("{'account':'jane.doe@example.com'}");
        JsonNode second = lab.grant("{'account':'john.roe@example.com'}");

        lab.control("DELETE", "/webex/grants/" + second.get("id").textValue(), null);
        refused(refresh(second.get("refreshToken").textValue()), "invalid_grant");
        assertThat(listStatus(second.get("accessToken").textValue())).isEqualTo(401);
        lab.clock.pass(Duration.ofSeconds(7_775_999));
        refused(refresh(first.get("refreshToken").textValue()), "invalid_grant");
    }

    @Test
    void aRefreshNeedsTheClientThatTheGrantIsFor() {
        lab.control("PATCH", "/webex/settings", "{'clients':{'domino-meetings':'s1','other-client':'s2'}}");
        String token = lab.grant("{'account':'jane.doe@example.com'}")
                .get("refreshToken")
                .textValue();

        refused(refresh(token, "domino-meetings", "wrong"), "invalid_client");
        refused(refresh(token, "nobody", "s1"), "invalid_client");
        refused(refresh(token, "other-client", "s2"), "invalid_grant");
        assertThat(refresh(token, "domino-meetings", "s1").statusCode()).isEqualTo(200);
    }

    @Test
    void clientCredentialsInTheHeaderAreNotEnough() {
        HttpResponse<String> answer = lab.webex(
                "POST",
                "/v1/access_token",
                form(Map.of("grant_type", "refresh_token", "refresh_token", "x")),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Authorization",
                "Basic ZG9taW5vLW1lZXRpbmdzOnNpbXVsYXRlZC1jbGllbnQtc2VjcmV0");
        refused(answer, "invalid_request");
    }

    @Test
    void aScopeThatIsMissingForbidsTheCall() {
        lab.actAs(lab.grant("{'account':'jane.doe@example.com','scopes':['meeting:schedules_read']}"));

        assertThat(listStatus()).isEqualTo(200);
        assertThat(lab.webex("DELETE", "/v1/meetings/0", null).statusCode()).isEqualTo(403);
    }

    private String code(String more) {
        HttpResponse<String> answer = lab.webex(
                "GET",
                "/v1/authorize?response_type=code&client_id=domino-meetings&state=s%26t&scope=meeting:schedules_read"
                        + "%20meeting:schedules_write&redirect_uri=" + URLEncoder.encode(BACK, StandardCharsets.UTF_8)
                        + more,
                null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(BACK + "?");
        HttpUrl url = HttpUrl.get(URI.create(location));
        assertThat(url.queryParameter("state")).isEqualTo("s&t");
        return url.queryParameter("code");
    }

    private HttpResponse<String> exchange(String code, String back, String verifier) {
        return token(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                back,
                "code_verifier",
                verifier,
                "client_id",
                SimulatorSettings.CLIENT_ID,
                "client_secret",
                SimulatorSettings.CLIENT_SECRET));
    }

    @Test
    void aCodeBecomesAGrantOnceForTheSameRedirectUri() {
        String code = code("");

        HttpResponse<String> pair = exchange(code, BACK, "");
        assertThat(pair.statusCode()).as(pair.body()).isEqualTo(200);
        assertThat(listStatus(SimulatorFixture.json(pair).get("access_token").textValue()))
                .isEqualTo(200);
        assertThat(lab.shown().at("/grants/0/account").textValue()).isEqualTo(SimulatorSettings.ACCOUNT);
        refused(exchange(code, BACK, ""), "invalid_grant");
        refused(exchange(code(""), BACK + "2", ""), "invalid_grant");
    }

    @Test
    void aCodeWithAChallengeNeedsItsVerifier() {
        String challenge = "&code_challenge_method=S256&code_challenge=" + CHALLENGE;

        assertThat(exchange(code(challenge), BACK, VERIFIER).statusCode()).isEqualTo(200);
        refused(exchange(code(challenge), BACK, VERIFIER + "x"), "invalid_grant");
        refused(exchange(code(""), BACK, VERIFIER), "invalid_grant");
    }

    @Test
    void anUnknownClientGetsNoCode() {
        String query = "?response_type=code&client_id=nobody&state=s&scope=x&redirect_uri=https://domino.example.com/";
        refused(lab.webex("GET", "/v1/authorize" + query, null), "invalid_request");
    }

    @Test
    void aCodeLivesTenMinutes() {
        String code = code("");
        lab.clock.pass(Duration.ofMinutes(10));
        refused(exchange(code, BACK, ""), "invalid_grant");
    }
}
