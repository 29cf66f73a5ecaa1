package org.dominomeetings.lotusscript.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.dominomeetings.lotusscript.manner.Manner;
import org.dominomeetings.lotusscript.manner.Manners;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorsTest {

    private static final String ORIGIN = "https://nomad.acme.example";

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void asksBeforeItPostsJson() throws InterruptedException {
        allow(204, ORIGIN, "Content-Type");
        allow(200, ORIGIN, "");
        post(ORIGIN);
        RecordedRequest preflight = server.takeRequest();
        assertThat(preflight.getMethod()).isEqualTo("OPTIONS");
        assertThat(preflight.getHeaders().get("Origin")).isEqualTo(ORIGIN);
        assertThat(preflight.getHeaders().get("Access-Control-Request-Method")).isEqualTo("POST");
        assertThat(preflight.getHeaders().get("Access-Control-Request-Headers")).isEqualTo("content-type");
        RecordedRequest post = server.takeRequest();
        assertThat(post.getMethod() + post.getHeaders().get("Origin")).isEqualTo("POST" + ORIGIN);
    }

    @Test
    void getsWithoutAsking() throws InterruptedException {
        allow(200, "*", "");
        request(ORIGIN).get("Get", List.of(server.url("/").toString()));
        assertThat(server.takeRequest().getMethod()).isEqualTo("GET");
    }

    @ParameterizedTest
    @CsvSource({
        "403,https://nomad.acme.example,Content-Type",
        "302,https://nomad.acme.example,Content-Type",
        "204,https://other.acme.example,Content-Type",
        "204,https://nomad.acme.example/,Content-Type",
        "204,https://nomad.acme.example,X-Other"
    })
    void doesNotPostWhereThePreflightDoesNotAllowIt(int status, String origin, String header) {
        allow(status, origin, header);
        assertRefused(() -> post(ORIGIN));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void doesNotDeleteWhereThePreflightDoesNotName() {
        allow(204, ORIGIN, "Content-Type");
        assertRefused(() ->
                request(ORIGIN).get("DeleteResource", List.of(server.url("/").toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://other.acme.example", "null"})
    void hidesAnAnswerThatDoesNotAllowTheOrigin(String origin) {
        allow(204, ORIGIN, "content-type, x-one");
        allow(200, origin, "");
        assertRefused(() -> post(ORIGIN));
    }

    @Test
    void hidesAnAnswerThatAllowsTwoOrigins() {
        allow(204, "*", "*");
        server.enqueue(new MockResponse.Builder()
                .addHeader("Access-Control-Allow-Origin", ORIGIN)
                .addHeader("Access-Control-Allow-Origin", ORIGIN)
                .build());
        assertRefused(() -> post(ORIGIN));
    }

    @Test
    void asksNothingOfItsOwnOrigin() {
        server.enqueue(new MockResponse.Builder().body("own").build());
        String own = "http://" + server.getHostName() + ":" + server.getPort();
        assertThat(post(own)).isEqualTo("own");
    }

    private void allow(int status, String origin, String headers) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Access-Control-Allow-Origin", origin)
                .addHeader("Access-Control-Allow-Headers", headers)
                .build());
    }

    private Object post(String origin) {
        return request(origin).get("Post", List.of(server.url("/").toString(), "{}"));
    }

    private static ScriptObject request(String origin) {
        Manners manners = Manners.of(Manner.CORS, Manner.NO_HEADERS).from(origin);
        ScriptObject http = new HttpRequestObject(new HttpConnection(manners, null));
        http.set("PreferStrings", List.of(), true);
        return http;
    }

    private static void assertRefused(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        ScriptError.class, e -> assertThat(e.number()).isEqualTo(4844));
    }
}
