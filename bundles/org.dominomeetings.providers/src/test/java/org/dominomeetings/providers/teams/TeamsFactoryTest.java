package org.dominomeetings.providers.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dominomeetings.core.spi.Authorization;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.OAuthClient;
import org.dominomeetings.core.spi.ServiceSettings;
import org.dominomeetings.providers.FixedSettings;
import org.dominomeetings.providers.FixedSurroundings;
import org.dominomeetings.providers.ServiceLab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsFactoryTest {
    private static Optional<MeetingProvider> make(Map<String, String> texts, Map<String, String> secrets) {
        return new TeamsFactory()
                .make(new ServiceSettings(
                        "teams", new FixedSettings(texts, secrets), new FixedSurroundings(ServiceLab.NOW)));
    }

    private static OAuthClient client(String... settings) {
        Map<String, String> texts = new HashMap<>(Map.of("MEETINGS_TEAMS_CLIENT_ID", "c"));
        for (int i = 0; i < settings.length; i += 2) {
            texts.put("MEETINGS_TEAMS_" + settings[i], settings[i + 1]);
        }
        return make(texts, Map.of("teams.client-secret", "s"))
                .orElseThrow()
                .connection()
                .oauth()
                .orElseThrow();
    }

    @Test
    void aServiceIsOfferedWithBothHalvesOfItsClientOnly() {
        assertThat(make(Map.of(), Map.of())).isEmpty();
        assertThat(make(Map.of("MEETINGS_TEAMS_CLIENT_ID", "c"), Map.of())).isEmpty();
        assertThat(make(Map.of(), Map.of("teams.client-secret", "s"))).isEmpty();
    }

    @Test
    void peopleOfEveryCompanyLogInUnlessTheTenantIsSet() {
        assertThat(client().tokenUrl()).isEqualTo("https://login.microsoftonline.com/organizations/oauth2/v2.0/token");
        OAuthClient ours = client("TENANT", "acme.example.com");
        assertThat(ours.tokenUrl()).isEqualTo("https://login.microsoftonline.com/acme.example.com/oauth2/v2.0/token");
        assertThat(ours.authorization().map(Authorization::url))
                .contains("https://login.microsoftonline.com/acme.example.com/oauth2/v2.0/authorize");
    }

    @Test
    void aNationalCloudHasAnotherLogin() {
        assertThat(client("LOGIN_URL", "https://login.microsoftonline.us").tokenUrl())
                .isEqualTo("https://login.microsoftonline.us/organizations/oauth2/v2.0/token");
    }

    @Test
    void aRefreshTokenIsAskedFor() {
        assertThat(client().authorization().orElseThrow().scopes())
                .contains("OnlineMeetings.ReadWrite", "offline_access");
    }

    @ParameterizedTest
    @CsvSource({
        "TENANT, common, MEETINGS_TEAMS_TENANT",
        "TENANT, Consumers, MEETINGS_TEAMS_TENANT",
        "URL, http://graph.example, https",
        "LOGIN_URL, http://login.example, https"
    })
    void aSettingThatIsNotPossibleIsNamed(String setting, String value, String named) {
        assertThatThrownBy(() -> client(setting, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named)
                .hasMessageContaining(value);
    }
}
