package org.dominomeetings.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dominomeetings.contract.fixture.FixedClock;
import org.dominomeetings.contract.fixture.FixedSettings;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfiguredProvidersTest {
    private static final Map<String, String> SECRET = Map.of("webex.client-secret", "s");
    private static final String JITSI = "MEETINGS_JITSI_URL";
    private static final String CLIENT_ID = "MEETINGS_WEBEX_CLIENT_ID";

    @Test
    void whatIsConfiguredIsOfferedAndNothingElseInTheOrderOfTheList() {
        assertThat(configured(Map.of(), Map.of()).all()).isEmpty();
        assertThat(configured(
                                Map.of(JITSI, "https://meet.example", CLIENT_ID, "c", "MEETINGS_ZOOM_CLIENT_ID", "z"),
                                SECRET)
                        .all())
                .extracting(MeetingProvider::id)
                .containsExactly("webex", "jitsi");
    }

    @Test
    void aServiceIsWhereItIsUnlessTheAdministratorSaysOtherwise() {
        assertThat(configured(Map.of(CLIENT_ID, "c"), SECRET)
                        .all()
                        .get(0)
                        .connection()
                        .oauth()
                        .get()
                        .tokenUrl())
                .isEqualTo("https://webexapis.com/v1/access_token");
        Map<String, String> elsewhere = Map.of(CLIENT_ID, "c", "MEETINGS_WEBEX_URL", "https://proxy.example/webex");
        assertThat(configured(elsewhere, SECRET)
                        .all()
                        .get(0)
                        .connection()
                        .oauth()
                        .get()
                        .tokenUrl())
                .isEqualTo("https://proxy.example/webex/v1/access_token");
    }

    @ParameterizedTest
    @CsvSource({"MEETINGS_WEBEX_URL, http://webex.example, https", "MEETINGS_WEBEX_PATCH_TYPE, text/plain, text/plain"})
    void aSettingThatIsNotPossibleTakesItsOwnServiceAway(String setting, String value, String named) {
        ConfiguredProviders configured =
                configured(Map.of(CLIENT_ID, "c", setting, value, JITSI, "https://meet.example"), SECRET);
        assertThat(configured.all()).extracting(MeetingProvider::id).containsExactly("jitsi");
        assertThat(configured.wrong()).containsOnlyKeys("webex");
        assertThat(configured.wrong().get("webex")).contains(named);
    }

    @Test
    void aSecretThatCannotBeReadTakesItsOwnServiceAway() {
        Settings settings = new Settings() {
            @Override
            public Optional<String> text(String name) {
                return name.equals(CLIENT_ID) ? Optional.of("c") : Optional.empty();
            }

            @Override
            public Optional<String> secret(String name) {
                throw new SecretsUnavailableException("the file " + name + " is open to others than its owner");
            }
        };

        ConfiguredProviders configured = new ConfiguredProviders(settings, List.of(), new FixedClock(Instant.EPOCH));

        assertThat(configured.all()).isEmpty();
        assertThat(configured.wrong().get("webex")).contains("webex.client-secret", "open to others");
    }

    @Test
    void aSettingThatAllServicesShareIsNamed() {
        assertThatThrownBy(() -> configured(Map.of("MEETINGS_TIMEOUT_SECONDS", "3600"), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3600");
    }

    private static ConfiguredProviders configured(Map<String, String> texts, Map<String, String> secrets) {
        return new ConfiguredProviders(new FixedSettings(texts, secrets), List.of(), new FixedClock(Instant.EPOCH));
    }
}
