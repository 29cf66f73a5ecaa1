package org.dominomeetings.providers.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.time.Instant;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.dominomeetings.contract.fixture.FixedClock;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.OAuthClient.Authentication;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.providers.TestTransports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OAuthTokenEndpointTest {
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    private final MockWebServer server = new MockWebServer();
    private final OAuthTokenEndpoint endpoint = new OAuthTokenEndpoint(TestTransports.unset(), new FixedClock(NOW));

    @BeforeEach
    void start() throws Exception {
        server.start(InetAddress.getByName("127.0.0.1"), 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theClientNamesItselfInTheBodyWhereTheServiceWantsThat() throws Exception {
        answer(200, "{\"access_token\":\"new\",\"expires_in\":3600,\"refresh_token\":\"next\"}");

        Tokens tokens = endpoint.refresh(client(Authentication.BODY), "old & tried+");

        RecordedRequest request = server.takeRequest();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getHeaders().get("Authorization")).isNull();
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.getBody().utf8())
                .isEqualTo("grant_type=refresh_token&refresh_token=old+%26+tried%2B"
                        + "&client_id=our+client&client_secret=s%26cret");
        assertThat(tokens.accessToken()).isEqualTo("new");
        assertThat(tokens.refreshToken()).isEqualTo("next");
        assertThat(tokens.accessExpires()).isEqualTo("2026-12-01T11:00:00Z");
    }

    @Test
    void theClientNamesItselfInAHeaderWhereTheServiceWantsThat() throws Exception {
        answer(200, "{\"access_token\":\"new\"}");

        endpoint.refresh(client(Authentication.BASIC), "old");

        RecordedRequest request = server.takeRequest();
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Basic b3VyIGNsaWVudDpzJmNyZXQ=");
        assertThat(request.getBody().utf8()).doesNotContain("client_secret");
    }

    @Test
    void theOldRefreshTokenStaysWhereTheServiceGivesNoNewOne() {
        answer(200, "{\"access_token\":\"new\",\"expires_in\":3600}");

        assertThat(endpoint.refresh(client(Authentication.BODY), "old").refreshToken())
                .isEqualTo("old");
    }

    @ParameterizedTest
    @CsvSource({
        "400, invalid_grant, RECONNECT",
        "401, invalid_grant, RECONNECT",
        "400, interaction_required, RECONNECT",
        "400, consent_required, RECONNECT",
        "400, login_required, RECONNECT",
        "400, internal_failure, UNAVAILABLE",
        "400, server_error, UNAVAILABLE",
        "401, server_error, UNAVAILABLE",
        "400, temporarily_unavailable, UNAVAILABLE",
        "400, a_word_of_their_own, UNAVAILABLE",
        "400, invalid_client, CLIENT_REFUSED",
        "400, unauthorized_client, CLIENT_REFUSED",
        "400, redirect_uri_mismatch, CLIENT_REFUSED",
        "401, invalid_client, CLIENT_REFUSED",
        "403, invalid_client, CLIENT_REFUSED",
        "429, invalid_grant, UNAVAILABLE",
        "503, invalid_grant, UNAVAILABLE"
    })
    void aRefusalIsThePersonsOrTheAdministratorsOrNobodys(int status, String error, Kind kind) {
        answer(status, "{\"error\":\"" + error + "\",\"error_description\":\"Backend Error\"}");

        assertThat(failure().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "400, '<html>Bad Request</html>'",
        "400, ''",
        "400, '{}'",
        "400, '[]'",
        "400, 'null'",
        "400, '{\"message\":\"try later\"}'",
        "400, '{\"error\":{\"code\":400}}'",
        "400, '{\"error\":null}'",
        "401, '<html>'",
        "403, '{\"error\":\"access_denied\"}'",
        "404, '{\"error\":\"not_found\"}'",
        "429, ''",
        "503, ''"
    })
    void whatDoesNotSayThatTheGrantIsOverLeavesIt(int status, String body) {
        answer(status, body);

        assertThat(failure().kind()).isEqualTo(Kind.UNAVAILABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"code\":4741,\"message\":\"The token has been revoked\"}'",
        "'{\"error\":\"4741\"}'",
        "'{\"error\":\"invalid_request\",\"error_description\":\"The refresh token provided is expired, revoked, malformed, or"
                + " invalid.\"}'"
    })
    void aServiceMayHaveWordsOfItsOwnForAGrantThatIsOver(String body) {
        answer(400, body);

        ProviderException failure = catchThrowableOfType(
                ProviderException.class,
                () -> endpoint.refresh(client(Authentication.BODY).overWith("4741"), "canary"));

        assertThat(failure.kind()).isEqualTo(Kind.RECONNECT);
    }

    @ParameterizedTest
    @CsvSource({"'{\"expires_in\":3600}'", "'[]'", "'<html>'", "''"})
    void aSuccessWithoutATokenIsNone(String body) {
        answer(200, body);

        assertThat(failure().kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);
    }

    @Test
    void aCodeIsExchangedWithTheAddressItWasSentToAndItsProof() throws Exception {
        answer(200, "{\"access_token\":\"new\",\"expires_in\":3600,\"refresh_token\":\"first\"}");

        Tokens tokens = endpoint.exchange(client(Authentication.BODY), "c/d", "https://mail.example/cb?x", "proof-1");

        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo("grant_type=authorization_code&code=c%2Fd&redirect_uri=https%3A%2F%2Fmail.example%2Fcb%3Fx"
                        + "&code_verifier=proof-1&client_id=our+client&client_secret=s%26cret");
        assertThat(tokens.refreshToken()).isEqualTo("first");
        assertThat(tokens.accessExpires()).isEqualTo("2026-12-01T11:00:00Z");
    }

    @Test
    void aCodeWithoutAProofNamesNone() throws Exception {
        answer(200, "{\"access_token\":\"new\",\"refresh_token\":\"first\"}");

        endpoint.exchange(client(Authentication.BASIC), "code-1", "https://mail.example/cb", null);

        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo("grant_type=authorization_code&code=code-1&redirect_uri=https%3A%2F%2Fmail.example%2Fcb");
    }

    /** A grant that is over with its first access token would make the person connect anew every hour. */
    @Test
    void aGrantWithoutARefreshTokenIsTheAdministratorsToMend() {
        answer(200, "{\"access_token\":\"new\"}");

        ProviderException failure = catchThrowableOfType(
                ProviderException.class,
                () -> endpoint.exchange(client(Authentication.BODY), "code-1", "https://mail.example/cb", null));

        assertThat(failure.kind()).isEqualTo(Kind.CLIENT_REFUSED);
        assertThat(failure).hasMessageNotContaining("new");
    }

    @Test
    void aLostAnswerToACodeIsNotAskedForAgain() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        answer(200, "{\"access_token\":\"new\",\"refresh_token\":\"first\"}");

        ProviderException failure = catchThrowableOfType(
                ProviderException.class,
                () -> endpoint.exchange(client(Authentication.BODY), "code-1", "https://mail.example/cb", null));

        assertThat(failure.kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aLostAnswerIsNotAskedForAgain() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        answer(200, "{\"access_token\":\"new\"}");

        assertThat(failure().kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aFailureNamesNoToken() {
        answer(400, "{\"error\":\"invalid_grant\",\"error_description\":\"canary\"}");

        assertThat(failure().toString()).contains("invalid_grant").doesNotContain("canary");
    }

    private ProviderException failure() {
        return catchThrowableOfType(
                ProviderException.class, () -> endpoint.refresh(client(Authentication.BODY), "canary"));
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    private OAuthClient client(Authentication authentication) {
        return new OAuthClient(server.url("/token").toString(), "our client", "s&cret", authentication);
    }
}
