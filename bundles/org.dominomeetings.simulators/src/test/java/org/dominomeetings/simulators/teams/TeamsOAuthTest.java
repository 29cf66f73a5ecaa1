package org.dominomeetings.simulators.teams;

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

/** Where Entra differs from the OAuth that all simulators share. */
class TeamsOAuthTest {
    private static final String BACK = "https://domino.example.com/meetings/oauth/teams/callback";

    private final SimulatorFixture lab = new SimulatorFixture("teams", null);

    @AfterEach
    void nothingLeftTheContract() {
        assertThat(lab.shown().get("contractViolations")).isEmpty();
        lab.close();
    }

    private HttpResponse<String> token(String tenant, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "client_id", SimulatorSettings.CLIENT_ID,
                "client_secret", SimulatorSettings.CLIENT_SECRET,
                "redirect_uri", BACK));
        fields.putAll(more);
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return lab.call(
                "POST",
                "/login.microsoftonline.com/" + tenant + "/oauth2/v2.0/token",
                form,
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> refresh(String refreshToken) {
        return token("organizations", Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    private HttpResponse<String> authorize(String tenant, String scopes) {
        return lab.call(
                "GET",
                "/login.microsoftonline.com/" + tenant + "/oauth2/v2.0/authorize?response_type=code&client_id="
                        + SimulatorSettings.CLIENT_ID + "&state=s&redirect_uri="
                        + URLEncoder.encode(BACK, StandardCharsets.UTF_8) + "&scope="
                        + URLEncoder.encode(scopes, StandardCharsets.UTF_8),
                null);
    }

    private JsonNode connect(String scopes) {
        HttpResponse<String> page = authorize("organizations", scopes);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(302);
        String code =
                HttpUrl.get(page.headers().firstValue("Location").orElseThrow()).queryParameter("code");
        return SimulatorFixture.json(token("organizations", Map.of("grant_type", "authorization_code", "code", code)));
    }

    private int status(String accessToken) {
        return lab.call(
                        "POST",
                        "/graph.microsoft.com/v1.0/me/onlineMeetings/createOrGet",
                        "{'externalId':'k'}",
                        "Authorization",
                        "Bearer " + accessToken)
                .statusCode();
    }

    private static void refused(HttpResponse<String> answer, int status, String error, int code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode body = SimulatorFixture.json(answer);
        assertThat(body.get("error").textValue()).isEqualTo(error);
        assertThat(body.get("error_description").textValue()).startsWith("AADSTS" + code + ": ");
        assertThat(body.at("/error_codes/0").intValue()).isEqualTo(code);
        assertThat(body.get("timestamp").textValue()).isEqualTo("2026-12-01 12:00:30Z");
    }

    @Test
    void aPersonConnectsAndHasAMeeting() {
        JsonNode tokens = connect("OnlineMeetings.ReadWrite offline_access");

        assertThat(tokens.get("expires_in").intValue()).isEqualTo(3_599);
        assertThat(tokens.get("scope").textValue()).isEqualTo("https://graph.microsoft.com/OnlineMeetings.ReadWrite");
        assertThat(status(tokens.get("access_token").textValue())).isEqualTo(201);
    }

    @Test
    void withoutOfflineAccessThereIsNoRefreshToken() {
        assertThat(connect("OnlineMeetings.ReadWrite").has("refresh_token")).isFalse();
        assertThat(connect("OnlineMeetings.ReadWrite offline_access").has("refresh_token"))
                .isTrue();
    }

    @Test
    void aRefreshGivesANewRefreshTokenAndTheOldOneStaysGood() {
        String old = lab.grant("{'account':'jane.doe@example.com'}")
                .get("refreshToken")
                .textValue();

        JsonNode first = SimulatorFixture.json(refresh(old));
        JsonNode second = SimulatorFixture.json(refresh(old));

        assertThat(first.get("refresh_token").textValue()).isNotEqualTo(old);
        assertThat(second.get("refresh_token")).isNotEqualTo(first.get("refresh_token"));
        assertThat(status(first.get("access_token").textValue())).isEqualTo(201);
        assertThat(refresh(first.get("refresh_token").textValue()).statusCode()).isEqualTo(200);
    }

    @Test
    void anAccessTokenLivesAnHourAndARefreshTokenNinetyDays() {
        JsonNode grant = lab.grant("{'account':'jane.doe@example.com'}");
        lab.clock.pass(Duration.ofSeconds(3_599));
        assertThat(status(grant.get("accessToken").textValue())).isEqualTo(401);

        lab.clock.pass(Duration.ofDays(90).minusSeconds(3_600));
        assertThat(refresh(grant.get("refreshToken").textValue()).statusCode()).isEqualTo(200);
        lab.clock.pass(Duration.ofSeconds(1));
        assertThat(refresh(grant.get("refreshToken").textValue()).statusCode()).isEqualTo(400);
    }

    @Test
    void failuresHaveEntrasCodes() {
        refused(refresh("nonsense"), 400, "invalid_grant", 70000);
        refused(
                token("organizations", Map.of("grant_type", "authorization_code", "code", "x")),
                400,
                "invalid_grant",
                70008);
        refused(
                token("organizations", Map.of("grant_type", "refresh_token", "client_secret", "wrong")),
                401,
                "invalid_client",
                7000215);
        refused(token("organizations", Map.of("grant_type", "password")), 400, "invalid_request", 900144);
    }

    @ParameterizedTest
    @CsvSource({"common, 400", "consumers, 400", "organizations, 302", "acme.example.com, 302"})
    void privateAccountsHaveNoTenantHere(String tenant, int status) {
        assertThat(authorize(tenant, "OnlineMeetings.ReadWrite").statusCode()).isEqualTo(status);
    }

    @Test
    void aGrantOfAnotherScopeIsForbidden() {
        JsonNode grant = lab.grant("{'account':'jane.doe@example.com','scopes':['User.Read']}");
        assertThat(status(grant.get("accessToken").textValue())).isEqualTo(403);
    }

    @Test
    void aTokenThatIsNoneIsToldInGraphsWords() {
        HttpResponse<String> answer = lab.call(
                "GET", "/graph.microsoft.com/v1.0/me/onlineMeetings/x", null, "Authorization", "Bearer nonsense");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(SimulatorFixture.json(answer).at("/error/code").textValue()).isEqualTo("InvalidAuthenticationToken");
    }

    @Test
    void whoThePersonIsNeedsAScopeOfItsOwn() {
        String me = "/graph.microsoft.com/v1.0/me?$select=userPrincipalName";
        lab.actAs(lab.grant("{'account':'jane.doe@example.com'}"));
        assertThat(SimulatorFixture.json(lab.call("GET", me, null))
                        .get("userPrincipalName")
                        .textValue())
                .isEqualTo("jane.doe@example.com");

        lab.actAs(lab.grant("{'account':'jane.doe@example.com','scopes':['OnlineMeetings.ReadWrite']}"));
        assertThat(lab.call("GET", me, null).statusCode()).isEqualTo(403);
    }
}
