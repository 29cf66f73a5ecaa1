package org.dominomeetings.providers.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.providers.TestTransports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OkHttpTransportTest {
    private final MockWebServer server = new MockWebServer();
    private final OkHttpTransport transport = TestTransports.unset();

    @BeforeEach
    void start() throws Exception {
        server.start(InetAddress.getByName("127.0.0.1"), 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH", "PUT"})
    void aBodyIsSentOnceToAServerThatClosesAPooledConnectionAfterReading(String method) {
        server.enqueue(new MockResponse.Builder().code(200).build());
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        server.enqueue(
                new MockResponse.Builder().code(200).body("a second send").build());
        transport.send(get("/first"));

        ProviderException failure =
                failureOf(HttpRequest.of(method, url("/meetings")).body("application/json", "{}"));

        assertThat(failure.kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aDeleteIsSentOnceThoughItHasNoBody() throws Exception {
        server.enqueue(new MockResponse.Builder().code(200).build());
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        server.enqueue(new MockResponse.Builder().code(404).build());
        transport.send(get("/first"));

        ProviderException failure = failureOf(HttpRequest.of("DELETE", url("/meetings/1")));

        assertThat(failure.kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);
        assertThat(server.getRequestCount()).isEqualTo(2);
        server.takeRequest();
        assertThat(server.takeRequest().getHeaders().get("Content-Type")).isNull();
    }

    @Test
    void aGetThatChangesSomethingIsSentOnceAndLeavesTheOutcomeUnknown() {
        server.enqueue(new MockResponse.Builder().code(200).build());
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        server.enqueue(
                new MockResponse.Builder().code(200).body("a second send").build());
        transport.send(get("/first"));

        assertThat(failureOf(get("/renewal").once()).kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"503,GET", "503,POST", "503,DELETE", "408,GET", "408,POST", "421,GET", "421,POST"})
    void whatIsToBeSentOnceIsSentOnceWhateverTheAnswerInvitesTo(int status, String method) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Retry-After", "0")
                .body("busy")
                .build());
        server.enqueue(
                new MockResponse.Builder().code(200).body("a second send").build());
        HttpRequest request = HttpRequest.of(method, url("/renewal")).once();

        HttpResponse answer = transport.send(method.equals("POST") ? request.body("application/json", "{}") : request);

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Retry-After")).contains("0");
        assertThat(answer.header("DominoMeetings-Status")).isEmpty();
        assertThat(answer.body()).isEqualTo("busy");
    }

    @Test
    void anAnswerThatDripsEndsWithTheTimeOfTheRequest() {
        server.enqueue(new MockResponse.Builder()
                .body("x".repeat(2000))
                .throttleBody(1, 50, TimeUnit.MILLISECONDS)
                .build());

        try (RequestScope scope = new Admission(almostAtTheEnd()).request()) {
            assertThat(failureOf(post("/meetings")).kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);
        }
    }

    @Test
    void aGetThatGetsNoAnswerLeavesNothingUnknown() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        assertThat(failureOf(get("/meetings")).kind()).isEqualTo(Kind.UNAVAILABLE);
    }

    @Test
    void aServerThatStallsAfterReadingLeavesTheOutcomeUnknown() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        OkHttpTransport impatient =
                new OkHttpTransport(new Timeouts(Duration.ofSeconds(5), Duration.ofMillis(200), Duration.ofSeconds(5)));

        ProviderException failure =
                catchThrowableOfType(ProviderException.class, () -> impatient.send(post("/meetings")));

        assertThat(failure.kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);
    }

    @Test
    void anAnswerThatBreaksOffLeavesTheOutcomeOfAPostUnknown() {
        server.enqueue(new MockResponse.Builder()
                .body("{\"id\":\"0123456789\"}")
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());

        assertThat(failureOf(post("/meetings")).kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);
    }

    @Test
    void aRedirectIsAnAnswerAndTheTokenStaysHere() throws Exception {
        try (MockWebServer elsewhere = new MockWebServer()) {
            elsewhere.start(InetAddress.getByName("127.0.0.1"), 0);
            server.enqueue(new MockResponse.Builder()
                    .code(307)
                    .setHeader("Location", elsewhere.url("/").toString())
                    .build());

            HttpResponse answer = transport.send(post("/meetings").header("Authorization", "Bearer canary"));

            assertThat(answer.status()).isEqualTo(307);
            assertThat(elsewhere.getRequestCount()).isZero();
        }
    }

    @Test
    void anAnswerOfMoreThanAMebibyteIsNotReadIntoMemory() {
        server.enqueue(
                new MockResponse.Builder().body("x".repeat((1 << 20) + 1)).build());

        assertThat(failureOf(get("/big")).getCause()).hasMessageContaining("larger");
    }

    @Test
    void anAnswerOfAMebibyteIsRead() {
        server.enqueue(new MockResponse.Builder().body("x".repeat(1 << 20)).build());

        assertThat(transport.send(get("/big")).body()).hasSize(1 << 20);
    }

    @Test
    void whatAFailureSaysHoldsNeitherTokenNorQueryNorBody() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        HttpRequest request = HttpRequest.of("POST", url("/token?pwd=canary-query"))
                .header("Authorization", "Bearer canary-token")
                .body("application/x-www-form-urlencoded", "refresh_token=canary-body");

        assertThat(failureOf(request).toString()).contains("/token").doesNotContain("canary");
    }

    @Test
    void headersOfAnAnswerAreFoundWhateverTheirCase() {
        server.enqueue(new MockResponse.Builder().setHeader("retry-after", "7").build());

        assertThat(transport.send(get("/")).header("Retry-After")).contains("7");
    }

    /** A clock by which a request has half a second left from its first question on. */
    private static Clock almostAtTheEnd() {
        Iterator<Duration> times = Stream.concat(
                        Stream.of(Duration.ZERO), Stream.generate(() -> Duration.ofMillis(27_500)))
                .iterator();
        return new Clock() {
            @Override
            public Duration uptime() {
                return times.next();
            }

            @Override
            public Instant now() {
                return Instant.EPOCH;
            }

            @Override
            public boolean sleep(Duration length) {
                throw new IllegalStateException("nothing here waits");
            }
        };
    }

    private ProviderException failureOf(HttpRequest request) {
        return catchThrowableOfType(ProviderException.class, () -> transport.send(request));
    }

    private HttpRequest get(String path) {
        return HttpRequest.of("GET", url(path));
    }

    private HttpRequest post(String path) {
        return HttpRequest.of("POST", url(path)).body("application/json", "{}");
    }

    private String url(String path) {
        return server.url("/").resolve(path).toString();
    }
}
