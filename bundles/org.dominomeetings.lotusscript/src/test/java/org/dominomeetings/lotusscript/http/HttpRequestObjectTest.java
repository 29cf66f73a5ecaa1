package org.dominomeetings.lotusscript.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.lotusscript.manner.ClientEnded;
import org.dominomeetings.lotusscript.manner.Manner;
import org.dominomeetings.lotusscript.manner.Manners;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpRequestObjectTest {

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
    void sendsJsonWithoutAnyHeaderOfTheScript() throws InterruptedException {
        answer(200, "{\"a\":1}");
        assertThat(strings(Manners.of()).get("post", List.of(url("/x?y=1"), "{\"ü\":1}")))
                .isEqualTo("{\"a\":1}");
        RecordedRequest request = server.takeRequest();
        assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo("POST /x?y=1");
        assertThat(request.getHeaders().get("Content-Type")).startsWith("application/json");
        assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
        assertThat(request.getBody().utf8()).isEqualTo("{\"ü\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Put", "Patch"})
    void hasTheOtherMethodsWithABody(String method) throws InterruptedException {
        answer(200, "done");
        assertThat(strings(Manners.of()).get(method, List.of(url("/"), "b"))).isEqualTo("done");
        assertThat(server.takeRequest().getMethod()).isEqualToIgnoringCase(method);
    }

    @Test
    void deletes() throws InterruptedException {
        answer(200, "gone");
        assertThat(strings(Manners.of()).get("DeleteResource", List.of(url("/"))))
                .isEqualTo("gone");
        assertThat(server.takeRequest().getMethod()).isEqualTo("DELETE");
    }

    @Test
    void keepsHeadersUntilTheyAreReset() throws InterruptedException {
        ScriptObject http = strings(Manners.of());
        http.invoke("SetHeaderField", List.of("X-One", "1"));
        for (int i = 0; i < 3; i++) {
            answer(200, "");
        }
        http.get("Get", List.of(url("/")));
        http.get("Get", List.of(url("/")));
        http.invoke("ResetHeaders", List.of());
        http.get("Get", List.of(url("/")));
        assertThat(server.takeRequest().getHeaders().get("X-One")).isEqualTo("1");
        assertThat(server.takeRequest().getHeaders().get("X-One")).isEqualTo("1");
        assertThat(server.takeRequest().getHeaders().get("X-One")).isNull();
    }

    @Test
    void givesBytesWithoutAnotherWishAndANavigatorWithThat() {
        answer(200, "{\"a\":\"b\"}");
        answer(200, "{\"a\":\"b\"}");
        ScriptObject http = request(Manners.of());
        Object bytes = http.get("Get", List.of(url("/")));
        assertThat(((ScriptArray) bytes).values())
                .startsWith((byte) '{', (byte) '"')
                .hasSize(9);
        http.set("PreferJSONNavigator", List.of(), true);
        ScriptObject navigator = (ScriptObject) http.get("Get", List.of(url("/")));
        assertThat(navigator.typeName()).isEqualTo("NotesJSONNavigator");
    }

    @Test
    void tellsTheStatusAsALineOrAsANumber() {
        answer(404, "");
        answer(404, "");
        ScriptObject line = strings(Manners.of());
        ScriptObject number = strings(Manners.of(Manner.RESPONSE_CODE_IS_NUMBER));
        assertThat(line.get("ResponseCode", List.of())).isEqualTo("");
        line.get("Get", List.of(url("/")));
        number.get("Get", List.of(url("/")));
        assertThat(line.get("ResponseCode", List.of())).asString().startsWith("HTTP/1.1 404 ");
        assertThat(number.get("ResponseCode", List.of())).isEqualTo(404);
    }

    @Test
    void tellsTheStatusWronglyOfAllButGet() {
        answer(201, "");
        answer(201, "");
        ScriptObject http = strings(Manners.of(Manner.WRONG_STATUS, Manner.RESPONSE_CODE_IS_NUMBER));
        http.get("Post", List.of(url("/"), "{}"));
        assertThat(http.get("ResponseCode", List.of())).isNotEqualTo(201);
        http.get("Get", List.of(url("/")));
        assertThat(http.get("ResponseCode", List.of())).isEqualTo(201);
    }

    @Test
    void showsTheHeadersOfTheResponse() {
        server.enqueue(new MockResponse.Builder().addHeader("X-Two", "2").build());
        ScriptObject http = strings(Manners.of());
        http.get("Get", List.of(url("/")));
        assertThat(((ScriptArray) http.get("GetResponseHeaders", List.of())).values())
                .anySatisfy(line -> assertThat(line).asString().isEqualToIgnoringCase("X-Two: 2"));
    }

    @Test
    void followsSoManyRedirectsAndNoMore() throws InterruptedException {
        ScriptObject http = strings(Manners.of());
        http.set("MaxRedirects", List.of(), (short) 0);
        redirect(302, "/login");
        assertError(4845, () -> http.get("Post", List.of(url("/"), "{}")));
        http.set("MaxRedirects", List.of(), (short) 1);
        redirect(307, "/other");
        answer(200, "there");
        assertThat(http.get("Post", List.of(url("/"), "{}"))).isEqualTo("there");
        server.takeRequest();
        server.takeRequest();
        assertThat(server.takeRequest().getMethod()).isEqualTo("POST");
    }

    @Test
    void refusesMoreThan64Kb() {
        ScriptObject http = strings(Manners.of(Manner.NO_MORE_THAN_64_KB));
        answer(200, "x".repeat(65_535));
        assertThat(http.get("Post", List.of(url("/"), "y".repeat(65_535))))
                .asString()
                .hasSize(65_535);
        answer(200, "x".repeat(65_536));
        assertError(4839, () -> http.get("Get", List.of(url("/"))));
        assertError(4839, () -> http.get("Post", List.of(url("/"), "y".repeat(65_536))));
        answer(200, "");
        strings(Manners.of()).get("Post", List.of(url("/"), "y".repeat(65_536)));
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void convertsCharactersWronglyWhereItIsSo() {
        answer(200, "Müller");
        answer(200, "Müller");
        assertThat(strings(Manners.of()).get("Get", List.of(url("/")))).isEqualTo("Müller");
        assertThat(strings(Manners.of(Manner.WRONG_CHARACTERS)).get("Get", List.of(url("/"))))
                .isEqualTo("MÃ¼ller");
    }

    @Test
    void saysThatThereIsNoConnection() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        String nobody = "http://localhost:" + port + "/";
        assertError(4844, () -> strings(Manners.of()).get("Get", List.of(nobody)));
    }

    @Test
    void saysThatThereWasNoAnswerInTime() {
        late();
        ScriptObject http = strings(Manners.of());
        http.set("TimeoutSec", List.of(), (short) 1);
        assertError(4846, () -> http.get("Get", List.of(url("/"))));
    }

    @Test
    void endsTheScriptAtTheLimitOfTheNetwork() {
        late();
        Manners manners = Manners.of(Manner.NETWORK_LIMIT_ENDS_SCRIPT).limitedTo(Duration.ofMillis(300));
        assertThatThrownBy(() -> strings(manners).get("Get", List.of(url("/")))).isInstanceOf(ClientEnded.class);
    }

    @Test
    void saysThatTheCertificateIsNotTrustedUnlessItIs(@TempDir Path folder) throws Exception {
        SelfSigned certificate = new SelfSigned(folder);
        try (MockWebServer secure = new MockWebServer()) {
            secure.useHttps(certificate.server().getSocketFactory());
            secure.start();
            secure.enqueue(new MockResponse.Builder().body("secret").build());
            String url = "https://localhost:" + secure.getPort() + "/";
            assertError(4848, () -> strings(Manners.of()).get("Get", List.of(url)));
            ScriptObject trusting = new HttpRequestObject(new HttpConnection(Manners.of(), certificate.trusting()));
            trusting.set("PreferStrings", List.of(), true);
            assertThat(trusting.get("Get", List.of(url))).isEqualTo("secret");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Manner.class,
            names = {"NO_HEADERS", "NO_HEADERS_SILENTLY"})
    void hasNoHeadersInNomad(Manner manner) throws InterruptedException {
        ScriptObject http = strings(Manners.of(manner));
        answer(200, "");
        if (manner == Manner.NO_HEADERS) {
            assertError(4841, () -> http.invoke("SetHeaderField", List.of("X-One", "1")));
            assertError(4841, () -> http.invoke("ResetHeaders", List.of()));
            assertError(4841, () -> http.get("Patch", List.of(url("/"), "")));
            assertError(4841, () -> http.get("GetResponseHeaders", List.of()));
        } else {
            http.invoke("SetHeaderField", List.of("X-One", "1"));
            http.invoke("ResetHeaders", List.of());
            assertThat(http.get("Patch", List.of(url("/"), ""))).isEqualTo("");
            assertThat(http.get("GetResponseHeaders", List.of())).isEqualTo(Special.EMPTY);
        }
        http.get("Get", List.of(url("/")));
        assertThat(server.takeRequest().getHeaders().get("X-One")).isNull();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoUrl() {
        assertError(4840, () -> strings(Manners.of()).get("Get", List.of("/v1/ticket")));
        assertError(4840, () -> strings(Manners.of()).get("Get", List.of("http://a b/")));
    }

    private String url(String path) {
        return server.url(path).toString();
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    private void redirect(int status, String location) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Location", location)
                .build());
    }

    private void late() {
        server.enqueue(
                new MockResponse.Builder().headersDelay(3, TimeUnit.SECONDS).build());
    }

    private static ScriptObject request(Manners manners) {
        return new HttpRequestObject(new HttpConnection(manners, null));
    }

    private static ScriptObject strings(Manners manners) {
        ScriptObject http = request(manners);
        http.set("PreferStrings", List.of(), true);
        return http;
    }

    private static void assertError(int number, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ScriptError.class,
                        e -> assertThat(e.number()).as(e.text()).isEqualTo(number));
    }
}
