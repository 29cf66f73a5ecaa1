package org.dominomeetings.providers.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.simulators.fault.ConnectionFault;
import org.dominomeetings.simulators.fault.ConnectionFault.End;
import org.dominomeetings.simulators.fault.FaultProxy;
import org.dominomeetings.simulators.net.ClosedPort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever breaks between us and a service: what may have reached it is told from what certainly did not, and nothing that
 * changes something is sent twice.
 */
class BrokenConnectionTest {
    private final MockWebServer service = new MockWebServer();
    private FaultProxy line;

    private final OkHttpTransport transport = transport();

    @BeforeEach
    void start() throws IOException {
        service.start(InetAddress.getLoopbackAddress(), 0);
        line = new FaultProxy(new InetSocketAddress(InetAddress.getLoopbackAddress(), service.getPort()));
        for (int i = 0; i < 3; i++) {
            service.enqueue(new MockResponse.Builder()
                    .code(201)
                    .body("{\"id\":\"m-1\"}")
                    .build());
        }
    }

    @AfterEach
    void stop() {
        line.close();
        service.close();
    }

    @Test
    void aLineInOrderBringsTheAnswer() {
        HttpResponse answer = transport.send(post(local("http", line.port())));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"id\":\"m-1\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "0, RESET",
        "0, CLOSE",
        "0, HALF_CLOSE",
        "20, RESET",
        "20, CLOSE",
        "20, HALF_CLOSE",
        "300, RESET",
        "300, CLOSE",
        "300, HALF_CLOSE",
        "300, STALL"
    })
    void aRequestThatGotThereInPartIsSentOnceAndLeavesTheOutcomeUnknown(int after, End end) {
        line.next(ConnectionFault.inRequest(after, end));

        assertThat(failure(post(local("http", line.port()))).kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);

        assertThat(line.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, RESET", "0, CLOSE", "0, HALF_CLOSE", "0, STALL",
        "20, RESET", "20, CLOSE", "20, HALF_CLOSE", "20, STALL",
        "50, RESET", "50, CLOSE", "50, HALF_CLOSE", "50, STALL"
    })
    void anAnswerThatGotLostOnItsWayLeavesTheOutcomeUnknownAndIsNotAskedForAgain(int after, End end) {
        line.next(ConnectionFault.inAnswer(after, end));

        assertThat(failure(post(local("http", line.port()))).kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);

        assertThat(line.connections()).isEqualTo(1);
        assertThat(service.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void nothingThatChangesSomethingIsSentTwiceHoweverFarTheAnswerCame(String method) {
        transport.send(post(local("http", line.port())));
        HttpRequest request = HttpRequest.of(method, local("http", line.port()));
        int count = 1;
        for (int after : new int[] {0, 1, 9, 20, 30, 50}) {
            for (End end : End.values()) {
                service.enqueue(new MockResponse.Builder()
                        .code(201)
                        .body("{\"id\":\"m-1\"}")
                        .build());
                line.next(ConnectionFault.inAnswer(after, end));
                assertThat(failure(request).kind()).as(after + " " + end).isEqualTo(Kind.OUTCOME_UNKNOWN);
                assertThat(service.getRequestCount()).as(after + " " + end).isEqualTo(++count);
            }
        }
    }

    @Test
    void anAnswerThatDripsEndsWithTheWholeCallsTimeAndNotNever() {
        line.next(ConnectionFault.dripping(200));

        assertThat(failure(post(local("http", line.port()))).kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);

        assertThat(service.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(End.class)
    void aLineThatBreaksInAPooledConnectionDoesNotHaveAPostSentAgain(End end) {
        transport.send(post(local("http", line.port())));
        line.next(ConnectionFault.inAnswer(0, end));

        assertThat(failure(post(local("http", line.port()))).kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);

        assertThat(line.connections()).isZero();
        assertThat(service.getRequestCount()).isEqualTo(2);
    }

    @Test
    void whereNobodyListensNothingWasSent() {
        try (ClosedPort closed = new ClosedPort()) {
            assertThat(failure(post(local("http", closed.number()))).kind()).isEqualTo(Kind.UNAVAILABLE);
        }
    }

    /** RFC 6761, 6.4: no name below .invalid is ever found. */
    @Test
    void toAHostWithoutAnAddressNothingWasSent() {
        assertThat(failure(post("http://no-such-host.invalid/v1/meetings")).kind())
                .isEqualTo(Kind.UNAVAILABLE);
    }

    @Test
    void toAPortThatSpeaksNoTlsNothingWasSent() {
        assertThat(failure(post(local("https", line.port()))).kind()).isEqualTo(Kind.UNAVAILABLE);
    }

    @Test
    void toAHostWithACertificateThatNobodyVouchesForNothingIsSent(@TempDir Path folder) throws Exception {
        try (MockWebServer pretender = new MockWebServer()) {
            pretender.useHttps(certificateOfItsOwn(folder).getSocketFactory());
            pretender.start(InetAddress.getLoopbackAddress(), 0);

            assertThat(failure(post(local("https", pretender.getPort()))).kind())
                    .isEqualTo(Kind.UNAVAILABLE);

            assertThat(pretender.getRequestCount()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 40})
    void aTlsHandshakeThatBreaksOffSendsNothing(int after) {
        line.next(ConnectionFault.inRequest(after, End.RESET));

        assertThat(failure(post(local("https", line.port()))).kind()).isEqualTo(Kind.UNAVAILABLE);
    }

    /** RFC 9110, 15.5.8: a proxy that wants to know who asks opens no tunnel. */
    @Test
    void aProxyThatAsksForALoginLetsNothingThrough() throws Exception {
        try (MockWebServer proxy = new MockWebServer()) {
            proxy.start(InetAddress.getLoopbackAddress(), 0);
            proxy.enqueue(new MockResponse.Builder()
                    .code(407)
                    .setHeader("Proxy-Authenticate", "Basic realm=\"way out\"")
                    .inTunnel()
                    .build());

            ProviderException failure = failure(behind(proxy.getPort()), post("https://meetings.example/v1"));

            assertThat(failure.kind()).isEqualTo(Kind.UNAVAILABLE);
            assertThat(proxy.getRequestCount()).isEqualTo(1);
            assertThat(proxy.takeRequest().getMethod()).isEqualTo("CONNECT");
        }
    }

    /** A transport asks which proxy to take when it is made. */
    private static OkHttpTransport behind(int proxy) {
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy)));
        try {
            return transport();
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    private static OkHttpTransport transport() {
        return new OkHttpTransport(new Timeouts(Duration.ofSeconds(2), Duration.ofMillis(500), Duration.ofSeconds(2)));
    }

    private ProviderException failure(HttpRequest request) {
        return failure(transport, request);
    }

    private static ProviderException failure(OkHttpTransport sending, HttpRequest request) {
        ProviderException failure = catchThrowableOfType(ProviderException.class, () -> sending.send(request));
        assertThat(failure).isNotNull();
        return failure;
    }

    private static HttpRequest post(String url) {
        return HttpRequest.of("POST", url).body("application/json", "{\"title\":\"" + "x".repeat(1000) + "\"}");
    }

    private static String local(String scheme, int port) {
        return scheme + "://127.0.0.1:" + port + "/v1/meetings";
    }

    private static SSLContext certificateOfItsOwn(Path folder) throws Exception {
        Path file = folder.resolve("own.p12");
        String password = "in-the-tests";
        int made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        password)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(made).isZero();
        KeyStore store = KeyStore.getInstance(file.toFile(), password.toCharArray());
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, password.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
