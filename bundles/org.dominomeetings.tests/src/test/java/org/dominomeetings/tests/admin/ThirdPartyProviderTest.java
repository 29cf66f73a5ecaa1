package org.dominomeetings.tests.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.dominomeetings.sample.RoomsService;
import org.dominomeetings.sandbox.Sandbox;
import org.dominomeetings.sandbox.SandboxOptions;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.simulators.Simulators;
import org.dominomeetings.simulators.net.FreePorts;
import org.dominomeetings.tests.support.Browser;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.ControlApiClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A customer's own service, whose bundle lies beside the plugin and was never started. */
class ThirdPartyProviderTest {
    private static final String ENTRY = CalendarEntries.REVIEW;
    private static final String ROOMS = "rooms";

    @TempDir
    private static Path data;

    private static Simulators rooms;
    private static Sandbox sandbox;
    private static ControlApiClient server;

    private final CheckedHttpClient http = new CheckedHttpClient();

    @BeforeAll
    static void start() throws IOException {
        rooms = Simulators.of(RoomsService::new, Clock.systemUTC());
        Path key = Files.createDirectories(data.resolve("secrets")).resolve("rooms.api-key");
        Files.writeString(key, RoomsService.KEY);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        sandbox = Sandbox.start(new SandboxOptions(
                FreePorts.two(),
                data,
                SandboxOptions.DEFAULT_EQUINOX,
                List.of(builtSample()),
                Map.of("MEETINGS_ROOMS_URL", rooms.baseUrl(ROOMS)),
                null));
        server = new ControlApiClient(sandbox.url(), "http://127.0.0.1:" + rooms.port());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
        rooms.close();
    }

    @AfterEach
    void tidy() {
        rooms("DELETE", "/faults");
        meeting("DELETE", "?apply=server", null);
        assertThat(rooms("GET", "").getAsJsonArray("contractViolations")).isEmpty();
        rooms("POST", "/reset");
    }

    @Test
    void itIsOfferedBesideOursToWhoHasNoAccountThere() {
        Response services = http.send("GET", url("/services"), SamplePerson.RITA, null);

        assertThat(services.body()).contains("\"id\":\"webex\"", "\"id\":\"rooms\",\"label\":\"Acme Rooms\"");
        JsonObject ours = services.json().getAsJsonArray("services").asList().stream()
                .map(service -> service.getAsJsonObject())
                .filter(service -> service.get("id").getAsString().equals("rooms"))
                .findFirst()
                .orElseThrow();
        assertThat(ours.get("state").getAsString()).isEqualTo("ACTIVE");
    }

    @Test
    void itsMeetingsAreMadeChangedAndDeletedAsAnyOther() {
        Response created = create();
        Response again = create();
        String link = booked().get(0).getAsJsonObject().get("link").getAsString();
        rename("Quarterly review");
        Response updated = meeting("PUT", "", "{\"apply\":\"server\"}");
        String subject = booked().get(0).getAsJsonObject().get("subject").getAsString();
        Response unchanged = meeting("PUT", "", "{\"apply\":\"server\"}");
        Response deleted = meeting("DELETE", "?apply=server", null);

        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.text("joinUrl")).isEqualTo(link);
        assertThat(again.status()).isEqualTo(200);
        assertThat(updated.text("code")).isEqualTo("updated");
        assertThat(updated.text("joinUrl")).isEqualTo(link);
        assertThat(subject).isEqualTo("Quarterly review");
        assertThat(unchanged.text("code")).isEqualTo("unchanged");
        assertThat(deleted.text("code")).isEqualTo("deleted");
        assertThat(booked()).isEmpty();
        assertThat(asked())
                .as("one call each, and none where there was nothing to say")
                .isEqualTo(3);
    }

    @Test
    void aCreateWhoseAnswerWasLostIsFoundAgainAndNotSentTwice() {
        server.simulator(ROOMS, "POST", "/faults", "{\"fault\":\"answer-lost\",\"on\":\"POST /rooms\"}");
        Response lost = create();

        Response found = create();

        assertThat(lost.text("code")).isEqualTo("outcome-unknown");
        assertThat(found.status()).as(found.body()).isIn(200, 201);
        assertThat(booked()).hasSize(1);
        assertThat(found.text("joinUrl"))
                .isEqualTo(booked().get(0).getAsJsonObject().get("link").getAsString());
    }

    @Test
    void aMeetingThatIsGoneThereIsSaidToBe() {
        create();
        rooms(
                "DELETE",
                "/meetings/" + booked().get(0).getAsJsonObject().get("id").getAsString());
        rename("Another subject");

        assertThat(meeting("PUT", "", "{\"apply\":\"server\"}").text("code")).isEqualTo("gone-at-provider");
        assertThat(booked()).isEmpty();
    }

    @Test
    void itIsNotInTheZipAndTheRegistryAloneHasStartedIt() throws IOException {
        http.send("GET", url("/services"), SamplePerson.JANE, null);

        assertThat(sandbox.bundles()).containsEntry("org.dominomeetings.sample", "ACTIVE");
        try (Stream<Path> plugins = Files.walk(root().resolve("updatesite/target"))) {
            assertThat(plugins.map(Path::toString)).noneMatch(name -> name.contains("org.dominomeetings.sample"));
        }
    }

    /** What it needs of ours is what other bundles of a customer's may depend on. */
    @Test
    void itSeesTheServiceInterfaceAndNothingElseOfOurs() throws IOException {
        try (JarFile jar = new JarFile(builtSample().toFile())) {
            String imports = jar.getManifest().getMainAttributes().getValue("Import-Package");
            assertThat(Stream.of(imports.split(",(?=[a-z])"))
                            .map(one -> one.split(";")[0])
                            .filter(name -> name.startsWith("org.dominomeetings")))
                    .containsExactlyInAnyOrder(
                            "org.dominomeetings.core.meeting",
                            "org.dominomeetings.core.spi",
                            "org.dominomeetings.core.spi.http",
                            "org.dominomeetings.providers.support");
        }
    }

    @Test
    void theAdministratorSeesItsSettings() {
        assertThat(new Browser(sandbox.url(), SamplePerson.SAM)
                        .open(sandbox.url() + "/meetings/admin")
                        .body())
                .contains("<h3>Acme Rooms</h3>", "MEETINGS_ROOMS_URL")
                .doesNotContain(RoomsService.KEY);
    }

    private Response create() {
        return meeting("POST", "", "{\"service\":\"rooms\",\"apply\":\"server\"}");
    }

    private Response meeting(String method, String query, String body) {
        return http.send(
                method,
                url("/entries/" + ENTRY + "/meeting" + query),
                SamplePerson.JANE,
                body,
                "Content-Type",
                "application/json",
                "X-Domino-Meetings",
                "1");
    }

    private static void rename(String subject) {
        server.type(SamplePerson.JANE.mailFile(), ENTRY, Map.of("Subject", subject));
    }

    private static JsonArray booked() {
        return rooms("GET", "").getAsJsonArray("meetings");
    }

    private static int asked() {
        return rooms("GET", "").getAsJsonArray("requests").size();
    }

    private static JsonObject rooms(String method, String path) {
        return server.simulator(ROOMS, method, path, null);
    }

    private static String url(String path) {
        return sandbox.url() + "/" + SamplePerson.JANE.mailFile() + "/meetings/v1" + path;
    }

    private static Path builtSample() throws IOException {
        Path target = root().resolve("bundles/org.dominomeetings.sample/target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().matches(".*(?<!-tests)[.]jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the sample was not built"));
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
