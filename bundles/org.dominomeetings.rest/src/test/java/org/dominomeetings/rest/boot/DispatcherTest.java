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
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.http.Representation;
import org.dominomeetings.rest.http.Route;
import org.dominomeetings.rest.http.Router;
import org.dominomeetings.rest.testing.CountingRandom;
import org.dominomeetings.rest.testing.FakeRequest;
import org.dominomeetings.rest.testing.SentResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DispatcherTest {
    private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());

    private final Counters counters = new Counters();
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
                            request -> handler.handle(request)))),
            () -> new PublicUrls("https://mail.example.com"),
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
