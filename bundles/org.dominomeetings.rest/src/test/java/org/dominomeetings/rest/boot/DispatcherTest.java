package org.dominomeetings.rest.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.rest.http.Handler;
import org.dominomeetings.rest.http.JsonResponse;
import org.dominomeetings.rest.http.ProblemResponse;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.http.Representation;
import org.dominomeetings.rest.http.Route;
import org.dominomeetings.rest.http.Router;
import org.dominomeetings.rest.security.CorsPolicy;
import org.dominomeetings.rest.security.NomadOrigins;
import org.dominomeetings.rest.testing.CountingRandom;
import org.dominomeetings.rest.testing.FakeRequest;
import org.dominomeetings.rest.testing.SentResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatcherTest {
    private static final Logger LOG = Logger.getLogger(ProblemResponse.class.getName());

    private static final String NOMAD = "https://nomad.example.com";

    private final Counters counters = new Counters();
    private CorsPolicy cors = CorsPolicy.of(new NomadOrigins(NOMAD), "plugin");
    private Handler handler = request -> new JsonResponse(200, JsonResponse.JSON).with("code", "found");
    private final Dispatcher dispatcher = new Dispatcher(
            new Router(Arrays.asList(
                    new Route(
                            "GET",
                            "/v1/entries/{unid}/meeting",
                            Representation.JSON,
                            request -> handler.handle(request)),
                    new Route(
                            "GET",
                            "/accounts",
                            Representation.page("label.accounts"),
                            request -> handler.handle(request)),
                    Route.crossOrigin("/v1/ticket", request -> handler.handle(request)),
                    new Route("POST", "/v1/accounts", Representation.JSON, request -> handler.handle(request)))),
            () -> new PublicUrls("https://mail.example.com"),
            () -> cors,
            counters,
            new CountingRandom());

    @BeforeEach
    void quiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void loud() {
        LOG.setLevel(null);
    }

    @Test
    void theHandlerIsGivenThePathsArgumentsAndTheAnswerItsCorrelationId() {
        handler = request -> new JsonResponse(200, JsonResponse.JSON).with("unid", request.argument("unid"));

        assertThat(get("/v1/entries/5A3C/meeting").body())
                .isEqualTo(
                        "{\"status\":200,\"unid\":\"5A3C\",\"correlationId\":\"" + FakeRequest.CORRELATION_ID + "\"}");
    }

    @Test
    void aProblemIsAnAnswer() {
        assertAnswer(MeetingException.of(ProblemCode.NO_MEETING), 404, "no-meeting");
    }

    @Test
    void withoutKeysTheServerIsNotConfigured() {
        assertAnswer(new SecretsUnavailableException("/secret/place"), 503, "not-configured");
    }

    @Test
    void whateverElseAHandlerThrowsIsTheServersMistakeAndNamesNoCause() {
        assertAnswer(new IllegalStateException("/secret/place"), 500, "server-error");
    }

    @Test
    void aBodyThatBreaksOffIsOneToo() {
        handler = request -> {
            throw new IOException("/secret/place");
        };

        assertThat(get("/v1/entries/5A3C/meeting").body())
                .contains("\"code\":\"server-error\"")
                .doesNotContain("secret");
    }

    /** Domino throws one of its own where it wants the browser to log in. */
    @Test
    void anErrorIsTheContainersOwnSignalAndPasses() {
        Error signal = new Error("NoAccessSignal");
        handler = request -> {
            throw signal;
        };

        assertThatThrownBy(() -> get("/v1/entries/5A3C/meeting")).isSameAs(signal);
    }

    @Test
    void whoLooksAtAPageIsShownTheProblemOnOne() {
        handler = request -> {
            throw MeetingException.of(ProblemCode.LEDGER_UNAVAILABLE);
        };

        SentResponse sent = get("/accounts");

        assertThat(sent.status()).isEqualTo(503);
        assertThat(sent.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(sent.body()).contains(FakeRequest.CORRELATION_ID, "href=\"accounts\"");
    }

    @Test
    void eachRequestIsCountedOnceByItsRouteAndWhatCameOfIt() {
        get("/v1/entries/5A3C/meeting");
        get("/v1/entries/0000/meeting");
        get("/nothing");
        get("/accounts");
        handler = request -> {
            throw MeetingException.of(ProblemCode.NO_MEETING);
        };
        get("/v1/entries/5A3C/meeting");

        Map<List<String>, Long> counted = counters.of(Counters.Kind.REQUESTS);
        assertThat(counted)
                .containsEntry(Arrays.asList("GET /v1/entries/{unid}/meeting", "found"), 2L)
                .containsEntry(Arrays.asList("GET /v1/entries/{unid}/meeting", "no-meeting"), 1L)
                .containsEntry(Arrays.asList("none", "no-such-path"), 1L)
                .containsEntry(Arrays.asList("page", "found"), 1L)
                .hasSize(4);
        assertThat(counters.of(Counters.Kind.SWEEPS)).isEqualTo(Collections.emptyMap());
    }

    /** As a browser asks (Fetch Standard, CORS-preflight fetch) before it sends what Nomad's page wants to send. */
    @Test
    void aPreflightFromNomadIsAnsweredWithoutAskingAnybody() {
        handler = request -> {
            throw new AssertionError("only a browser asks");
        };

        SentResponse sent = preflight("/v1/ticket", NOMAD, "POST");

        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.header("Access-Control-Allow-Origin")).isEqualTo(NOMAD);
        assertThat(sent.header("Access-Control-Allow-Methods")).isEqualTo("POST");
        assertThat(sent.header("Access-Control-Allow-Headers")).isEqualTo("content-type");
        assertThat(sent.header("Access-Control-Max-Age")).isEqualTo("7200");
        assertThat(sent.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(sent.header("Vary")).isEqualTo("Origin");
        assertThat(sent.body()).contains("\"code\":\"preflight\"", FakeRequest.CORRELATION_ID);
        assertThat(counters.of(Counters.Kind.REQUESTS)).containsOnlyKeys(Arrays.asList("preflight", "preflight"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/accounts, https://nomad.example.com, POST",
        "/v1/nothing,  https://nomad.example.com, POST",
        "/v1/ticket,   https://mail.example.com,  POST",
        "/v1/ticket,   https://evil.example,      POST",
        "/v1/ticket,   null,                      POST",
        "/v1/ticket,   https://nomad.example.com, GET",
        "/v1/ticket,   https://nomad.example.com, post",
        "/v1/ticket,   https://nomad.example.com, DELETE"
    })
    void noOtherPreflightIs(String path, String origin, String method) {
        SentResponse sent = preflight(path, origin, method);

        assertThat(sent.status()).isIn(404, 405);
        assertThat(sent.header("Access-Control-Allow-Origin")).isNull();
        assertThat(sent.header("Access-Control-Allow-Methods")).isNull();
    }

    @Test
    void whereDominosFilterWritesTheHeadersThePluginWritesNone() {
        cors = CorsPolicy.of(new NomadOrigins(NOMAD), "domino");

        assertThat(preflight("/v1/ticket", NOMAD, "POST").status()).isEqualTo(405);
        SentResponse sent = post("/v1/ticket", NOMAD);
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.header("Access-Control-Allow-Origin")).isNull();
        assertThat(sent.header("Vary")).isNull();
    }

    @Test
    void nomadsPageMayReadWhatItsPostIsAnsweredAndProblemsToo() {
        assertThat(post("/v1/ticket", NOMAD).header("Access-Control-Allow-Origin"))
                .isEqualTo(NOMAD);
        assertThat(post("/v1/ticket", "https://evil.example").header("Access-Control-Allow-Origin"))
                .isNull();
        assertThat(post("/v1/ticket", "https://evil.example").header("Vary")).isEqualTo("Origin");
        assertThat(post("/v1/accounts", NOMAD).header("Access-Control-Allow-Origin"))
                .isNull();
        handler = request -> {
            throw MeetingException.of(ProblemCode.TICKET_EXPIRED);
        };

        SentResponse refused = post("/v1/ticket", NOMAD);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Access-Control-Allow-Origin")).isEqualTo(NOMAD);
        assertThat(refused.header("Access-Control-Allow-Credentials")).isNull();
    }

    private SentResponse preflight(String path, String origin, String method) {
        return SentResponse.of(dispatcher.dispatch(
                FakeRequest.of("OPTIONS", path)
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", method)
                        .header("Access-Control-Request-Headers", "content-type")
                        .servlet(),
                FakeRequest.CORRELATION_ID));
    }

    private SentResponse post(String path, String origin) {
        return SentResponse.of(dispatcher.dispatch(
                FakeRequest.of("POST", path).header("Origin", origin).servlet(), FakeRequest.CORRELATION_ID));
    }

    private void assertAnswer(RuntimeException thrown, int status, String code) {
        handler = request -> {
            throw thrown;
        };
        SentResponse sent = get("/v1/entries/5A3C/meeting");
        assertThat(sent.status()).isEqualTo(status);
        assertThat(sent.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(sent.body())
                .contains("\"code\":\"" + code + "\"", "https://mail.example.com/meetings/errors#" + code)
                .contains(FakeRequest.CORRELATION_ID)
                .doesNotContain("secret/place");
    }

    private SentResponse get(String path) {
        return SentResponse.of(dispatcher.dispatch(FakeRequest.of("GET", path).servlet(), FakeRequest.CORRELATION_ID));
    }
}
