package org.dominomeetings.tests.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dominomeetings.notes.settings.ConfigurationDocument;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.Await;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an administrator changes while the server runs, and what he is told when he looks. Sam is the administrator. */
@ExtendWith(InstalledPlugin.class)
class ConfigurationTest {
    private static final String DATABASE = "meetings.nsf";
    private static final String PATCH_TYPE = "MEETINGS_WEBEX_PATCH_TYPE";
    private static final String CANARY = "canary-of-a-secret-in-notes-ini";

    private final CheckedHttpClient http = new CheckedHttpClient();
    private final Server server;
    private final Path ini;
    private String before;

    ConfigurationTest(Server server) {
        this.server = server;
        this.ini = server.data().resolve("domino").resolve("notes.ini");
    }

    @BeforeEach
    void remember() throws IOException {
        before = Files.readString(ini);
    }

    @AfterEach
    void asItWas() throws IOException {
        Files.writeString(ini, before);
        Map<String, String> nothing = new HashMap<>();
        nothing.put(PATCH_TYPE, null);
        nothing.put("MEETINGS_WEBEX_TOKEN", null);
        server.type(DATABASE, ConfigurationDocument.UNID, nothing);
        Await.that(() -> health(SamplePerson.SAM).text("code").equals("up") && codes().isEmpty());
    }

    @Test
    void aFreshInstallationHasNothingToTell() {
        assertThat(health(SamplePerson.SAM).status()).isEqualTo(200);
        assertThat(codes()).isEmpty();
        assertThat(health(SamplePerson.JANE).json().keySet()).containsOnly("status", "code", "correlationId");
    }

    @Test
    void aWrongSettingOfAServiceTakesItOffTheListUntilItIsRightAndNothingIsRestarted() {
        List<String> others = services();
        others.remove("webex");
        set(PATCH_TYPE, "text/plain");

        Await.that(() -> !services().contains("webex"));
        assertThat(services()).containsExactlyElementsOf(others);
        assertThat(health(null).text("code")).isEqualTo("up");
        assertThat(health(SamplePerson.SAM).body()).contains("problem", "service-not-offered", "webex", PATCH_TYPE);

        set(PATCH_TYPE, "application/json-patch+json");
        Await.that(() -> services().contains("webex"));
        assertThat(health(null).text("code")).isEqualTo("up");
    }

    @Test
    void aSecretAmongTheSettingsIsToldOfAndUsedNowhere() throws IOException {
        Files.writeString(ini, before + "MEETINGS_WEBEX_CLIENT_SECRET=" + CANARY + "\n");
        set("MEETINGS_WEBEX_TOKEN", CANARY);

        Await.that(() -> codes().equals(List.of("secret-in-settings", "secret-in-settings")));

        assertThat(health(SamplePerson.SAM).body())
                .contains("MEETINGS_WEBEX_CLIENT_SECRET stands in notes.ini", "MEETINGS_WEBEX_TOKEN")
                .doesNotContain(CANARY);
        assertThat(health(null).body()).doesNotContain("SECRET");
        String logs = logs();
        assertThat(logs).contains("secret-in-settings").doesNotContain(CANARY);
    }

    private void set(String name, String value) {
        server.type(DATABASE, ConfigurationDocument.UNID, Map.of("Form", "MeetingsConfiguration", name, value));
    }

    private Response health(SamplePerson person) {
        return http.send("GET", server.url() + "/meetings/v1/health", person, null);
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>();
        JsonArray findings = health(SamplePerson.SAM).json().getAsJsonArray("findings");
        for (JsonElement finding : findings) {
            codes.add(finding.getAsJsonObject().get("code").getAsString());
        }
        return codes;
    }

    private String logs() throws IOException {
        StringBuilder logs = new StringBuilder();
        try (Stream<Path> files = Files.list(server.data().resolve("logs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                logs.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return logs.toString();
    }

    private List<String> services() {
        List<String> services = new ArrayList<>();
        Response reply = http.send("GET", server.url() + "/meetings/v1/services", SamplePerson.JANE, null);
        for (JsonElement service : reply.json().getAsJsonArray("services")) {
            JsonObject listed = service.getAsJsonObject();
            services.add(listed.get("id").getAsString());
        }
        return services;
    }
}
