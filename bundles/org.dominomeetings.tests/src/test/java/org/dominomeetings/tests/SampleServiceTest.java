package org.dominomeetings.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.dominomeetings.sandbox.Sandbox;
import org.dominomeetings.sandbox.SandboxOptions;
import org.dominomeetings.sandbox.sample.CalendarEntries;
import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.tests.Http.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A customer's own service, whose bundle lies beside the plugin and was never started. */
class SampleServiceTest {
    private static final String ENTRY = CalendarEntries.REVIEW;

    @TempDir
    private static Path data;

    private static AcmeRooms rooms;
    private static Sandbox sandbox;

    private final Http http = new Http();

    @BeforeAll
    static void start() throws IOException {
        rooms = new AcmeRooms();
        Path key = Files.createDirectories(data.resolve("secrets")).resolve("rooms.api-key");
        Files.writeString(key, AcmeRooms.KEY);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        sandbox = Sandbox.start(new SandboxOptions(
                FreePorts.two(),
                data,
                SandboxOptions.DEFAULT_EQUINOX,
                List.of(builtSample()),
                Map.of("MEETINGS_ROOMS_URL", rooms.url()),
                null));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
        rooms.close();
    }

    @AfterEach
    void tidy() {
        rooms.loseAnswers(false);
        meeting("DELETE", "?apply=server", null);
    }

    @Test
    void itIsOfferedBesideOursToWhoHasNoAccountThere() {
        Reply services = http.send("GET", url("/services"), Person.RITA, null);

        assertThat(services.body()).contains("\"id\":\"webex\"", "\"id\":\"rooms\",\"label\":\"Acme Rooms\"");
        JsonObject ours = services.json().getAsJsonArray("services").asList().stream()
                .map(service -> service.getAsJsonObject())
                .filter(service -> service.get("id").getAsString().equals("rooms"))
                .findFirst()
                .orElseThrow();
        assertThat(ours.get("state").getAsString()).isEqualTo("ready");
    }

    @Test
    void itsMeetingsAreMadeChangedAndDeletedAsAnyOther() {
        Reply created = create();
        Reply again = create();
        JsonObject room = rooms.rooms().values().iterator().next();
        rename("Quarterly review");
        Reply updated = meeting("PUT", "", "{\"apply\":\"server\"}");
        Reply unchanged = meeting("PUT", "", "{\"apply\":\"server\"}");
        Reply deleted = meeting("DELETE", "?apply=server", null);

        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.text("joinUrl")).isEqualTo(room.get("link").getAsString());
        assertThat(again.status()).isEqualTo(200);
        assertThat(updated.text("code")).isEqualTo("updated");
        assertThat(room.get("subject").getAsString()).isEqualTo("Quarterly review");
        assertThat(unchanged.text("code")).isEqualTo("unchanged");
        assertThat(deleted.text("code")).isEqualTo("deleted");
        assertThat(rooms.rooms()).isEmpty();
    }

    @Test
    void aCreateWhoseAnswerWasLostIsFoundAgainAndNotSentTwice() {
        rooms.loseAnswers(true);
        Reply lost = create();
        rooms.loseAnswers(false);

        Reply found = create();

        assertThat(lost.text("code")).isEqualTo("outcome-unknown");
        assertThat(found.status()).as(found.body()).isIn(200, 201);
        assertThat(rooms.rooms()).hasSize(1);
        assertThat(found.text("joinUrl"))
                .contains(rooms.rooms().keySet().iterator().next());
    }

    @Test
    void aMeetingThatIsGoneThereIsSaidToBe() {
        create();
        rooms.rooms().clear();
        rename("Another subject");

        assertThat(meeting("PUT", "", "{\"apply\":\"server\"}").text("code")).isEqualTo("gone-at-provider");
    }

    @Test
    void itIsNotInTheZipAndTheRegistryAloneHasStartedIt() throws IOException {
        http.send("GET", url("/services"), Person.JANE, null);

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
                            "org.dominomeetings.core",
                            "org.dominomeetings.core.meeting",
                            "org.dominomeetings.core.spi");
        }
    }

    @Test
    void theAdministratorSeesItsSettings() {
        assertThat(new Browser(sandbox.url(), Person.SAM)
                        .open(sandbox.url() + "/meetings/admin")
                        .body())
                .contains("<h3>Acme Rooms</h3>", "MEETINGS_ROOMS_URL")
                .doesNotContain(AcmeRooms.KEY);
    }

    private Reply create() {
        return meeting("POST", "", "{\"service\":\"rooms\",\"apply\":\"server\"}");
    }

    private Reply meeting(String method, String query, String body) {
        return http.send(
                method,
                url("/entries/" + ENTRY + "/meeting" + query),
                Person.JANE,
                body,
                "Content-Type",
                "application/json",
                "X-Domino-Meetings",
                "1");
    }

    private void rename(String subject) {
        String document = sandbox.url() + "/standin/documents/" + Person.JANE.mailFile() + "/" + ENTRY;
        http.send("PUT", document, null, "{\"items\":{\"Subject\":\"" + subject + "\"}}");
    }

    private static String url(String path) {
        return sandbox.url() + "/" + Person.JANE.mailFile() + "/meetings/v1" + path;
    }

    private static Path builtSample() throws IOException {
        Path target = root().resolve("bundles/org.dominomeetings.sample/target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
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
