package org.dominomeetings.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import org.dominomeetings.sandbox.http.JsonHttpClient;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.sandbox.tour.Tour;
import org.dominomeetings.simulators.net.FreePorts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built update site in a real Equinox with the stand-in: it resolves, starts and answers where Domino would. */
class InstalledZipTest {
    private static final String MEETING = "/v1/entries/" + CalendarEntries.REVIEW + "/meeting";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path data;

    private static Sandbox sandbox;

    @BeforeAll
    static void start() throws IOException {
        sandbox = Sandbox.start(new SandboxOptions(FreePorts.two(), data, SandboxOptions.DEFAULT_EQUINOX));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void everyBundleIsResolvedAndThePluginAndThePlatformAreUp() {
        Map<String, String> bundles = sandbox.bundles();

        assertThat(bundles)
                .containsKeys(
                        "org.dominomeetings.core",
                        "org.dominomeetings.providers",
                        "org.dominomeetings.notes",
                        "org.dominomeetings.rest",
                        "com.ibm.notes.java.api",
                        "com.ibm.domino.osgi.core");
        // STARTING is what a lazy bundle says until one of its classes is used.
        assertThat(bundles.values()).allMatch(state -> state.equals("ACTIVE") || state.equals("STARTING"));
    }

    @Test
    void theServletAnswersAtTheServersRootForTheMailFileThatIsNamed() throws Exception {
        assertThat(get("/meetings" + MEETING + "?mailfile=mail/jdoe.nsf", SamplePerson.JANE))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200))
                .satisfies(answer -> assertThat(answer.body()).contains("\"state\":\"NONE\""));
    }

    @Test
    void theServletAnswersBelowAMailFileForWhomeverTheDatabaseLetsIn() throws Exception {
        String url = "/mail/jdoe.nsf/meetings" + MEETING;

        assertThat(get(url, SamplePerson.JANE).statusCode()).isEqualTo(200);
        assertThat(get(url, SamplePerson.RITA).body()).contains("\"state\":\"NONE\"");
        assertThat(get(url, null).statusCode()).isEqualTo(401);
        assertThat(get(url, SamplePerson.SAM).statusCode()).isEqualTo(401);
        assertThat(get("/mail/nobody.nsf/meetings" + MEETING, SamplePerson.JANE).statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyLoopbackIsListenedOn() throws IOException {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
                    int port = URI.create(sandbox.url()).getPort();
                    assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(IOException.class);
                    assertThatThrownBy(() -> new Socket(address, port + 1).close())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void theTourDoesWhatItShowsAndLeavesTheEntryAsItWasSoThatItCanBeHadAgain() {
        assertThat(tour()).doesNotContain("NOT SO");
        assertThat(tour()).doesNotContain("NOT SO");
    }

    @Test
    void theTourSaysSoWhereAStepDoesNotDoWhatItShould() {
        new JsonHttpClient().send("POST", sandbox.simulatorsUrl() + "/simulators/webex/faults", null, """
                {"fault":"status","status":400,"on":"POST /v1/meetings","times":1}""");

        assertThat(tour()).contains("NOT SO: the button says so", "NOT SO: Webex has the meeting");
        assertThat(tour()).doesNotContain("NOT SO");
    }

    /** What it shows; it says in its answer whether all was well, which must agree. */
    private static String tour() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        boolean good = new Tour(sandbox.url(), sandbox.simulatorsUrl(), new PrintStream(shown, true, UTF_8)).run();
        assertThat(good).isEqualTo(!shown.toString(UTF_8).contains("NOT SO"));
        return shown.toString(UTF_8);
    }

    @Test
    void noSecretIsInALog() throws IOException {
        tour();
        String ring = Files.readString(data.resolve("secrets/keyring.properties"));
        String key = ring.substring(ring.indexOf("key.sandbox=") + "key.sandbox=".length())
                .strip();
        String clientSecret = Files.readString(data.resolve("secrets/webex.client-secret"));
        try (var logs = Files.list(data.resolve("logs"))) {
            assertThat(logs)
                    .isNotEmpty()
                    .allSatisfy(log -> assertThat(log).content().doesNotContain(key, clientSecret));
        }
    }

    private static HttpResponse<String> get(String path, SamplePerson person) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandbox.url() + path));
        if (person != null) {
            byte[] login = (person.shortName() + ":" + person.password()).getBytes(UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
