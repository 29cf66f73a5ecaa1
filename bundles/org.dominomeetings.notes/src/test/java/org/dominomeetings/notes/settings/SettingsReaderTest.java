package org.dominomeetings.notes.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.core.settings.SharedSettings;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.notes.testing.MeetingsServerFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of three places a setting is taken from, and what is not taken from any. */
class SettingsReaderTest {
    private static final String CLIENT_ID = "MEETINGS_WEBEX_CLIENT_ID";

    @TempDir
    private Path data;

    @TempDir
    private Path secrets;

    private MeetingsServerFixture server;

    @BeforeEach
    void start() {
        server = new MeetingsServerFixture(data);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "doc, ini, env, env",
        "doc, ini, '  ', ini",
        "doc, '', '', doc",
        "'', ini, '', ini",
        "'', '', env, env",
        "'  ', '', '', "
    })
    void theEnvironmentWinsOverNotesIniAndThatOverTheDocument(String document, String ini, String env, String wins)
            throws Exception {
        ini(CLIENT_ID + "=" + ini);

        NotesSettings settings = read(Map.of(CLIENT_ID, document), Map.of(CLIENT_ID, env));

        assertThat(settings.text(CLIENT_ID).orElse(null)).isEqualTo(wins);
        assertThat(settings.findings()).isEmpty();
    }

    @Test
    void aSecretIsUsedFromNowhereAndEachPlaceIsToldOf() throws Exception {
        ini("MEETINGS_WEBEX_CLIENT_SECRET=in-the-ini");

        NotesSettings settings = read(
                Map.of("MEETINGS_WEBEX_SECRET", "in-the-document"),
                Map.of("MEETINGS_JITSI_PASSWORD", "in-the-environment"));

        assertThat(settings.findings())
                .allMatch(finding -> finding.weight() == Finding.Severity.PROBLEM)
                .extracting(Finding::code)
                .containsExactly("secret-in-settings", "secret-in-settings", "secret-in-settings");
        assertThat(settings.findings().toString())
                .contains("MEETINGS_WEBEX_SECRET stands in the configuration document")
                .contains("MEETINGS_WEBEX_CLIENT_SECRET stands in notes.ini")
                .contains("MEETINGS_JITSI_PASSWORD stands in the environment")
                .doesNotContain("in-the-ini", "in-the-document", "in-the-environment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEETINGS_WEBEX_CLIENT_SECRET", "MEETINGS_ZOOM_TOKEN", "MEETINGS_ST_PASSWORD"})
    void nobodyCanEvenAskForASecretAmongTheSettings(String name) {
        NotesSettings settings = new SettingsReader(
                        server.session, Map.of(name, "x"), List.of(Setting.shared(name, "no", "text", "nothing")))
                .read(Map.of());

        assertThatThrownBy(() -> settings.text(name)).isInstanceOf(IllegalArgumentException.class);
        assertThat(settings.findings()).extracting(Finding::code).containsExactly("secret-in-settings");
    }

    @Test
    void whatNobodyDeclaredIsNotReadAndATypingMistakeIsToldOf() {
        NotesSettings settings = read(Map.of("MEETINGS_WEBEX_CLIENTID", "x", "Form", "y"), Map.of("PATH", "/bin"));

        assertThatThrownBy(() -> settings.text("MEETINGS_WEBEX_CLIENTID"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MEETINGS_WEBEX_CLIENTID");
        assertThat(settings.findings()).extracting(Finding::code).containsExactly("unknown-setting");
    }

    @ParameterizedTest
    @CsvSource({
        "MEETINGS_WEBEX_CLIENTID, Is MEETINGS_WEBEX_CLIENT_ID meant?",
        "MEETINGS_WEBX_CLIENT_ID, Is MEETINGS_WEBEX_CLIENT_ID meant?",
        "MEETINGS_SWEEP_SECOND, Is MEETINGS_SWEEP_SECONDS meant?",
        "MEETINGS_COLOUR_OF_THE_BUTTONS, is no setting."
    })
    void theSettingThatMayBeMeantIsNamed(String typed, String ending) {
        assertThat(read(Map.of(typed, "x"), Map.of()).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence())
                        .startsWith(typed + " in the configuration document is no setting.")
                        .endsWith(ending));
    }

    /** Who may edit the document must not send the plugin to another ledger or another key ring. */
    @ParameterizedTest
    @ValueSource(strings = {"MEETINGS_SERVER", "MEETINGS_DATABASE", "MEETINGS_SECRETS", "MEETINGS_ADMINISTRATORS"})
    void whatIsOfTheServerIsNotTakenFromTheDocument(String name) {
        NotesSettings settings = read(Map.of(name, "elsewhere"), Map.of());

        assertThat(settings.text(name)).isEmpty();
        assertThat(settings.findings()).extracting(Finding::code).containsExactly("unknown-setting");
    }

    @Test
    void settingsAreEqualWhileNothingHasChangedNotEvenAFileWithASecret() throws Exception {
        ini("MEETINGS_SECRETS=" + secrets);
        Path file = Files.writeString(secrets.resolve("webex.client-secret"), "one");
        NotesSettings before = read(Map.of(), Map.of());
        assertThat(read(Map.of(), Map.of())).isEqualTo(before);

        assertThat(read(Map.of(CLIENT_ID, "x"), Map.of())).isNotEqualTo(before);
        assertThat(read(Map.of("MEETINGS_TYPO", "x"), Map.of())).isNotEqualTo(before);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(read(Map.of(), Map.of())).isNotEqualTo(before);
    }

    private NotesSettings read(Map<String, String> document, Map<String, String> environment) {
        List<Setting> declared = new ArrayList<>(SharedSettings.ALL);
        declared.add(Setting.shared(CLIENT_ID, "client id", "text", "Webex is not offered"));
        return new SettingsReader(server.session, environment, declared).read(document);
    }

    private void ini(String line) throws Exception {
        Files.writeString(data.resolve("notes.ini"), "[Notes]\n" + line + "\n");
    }
}
