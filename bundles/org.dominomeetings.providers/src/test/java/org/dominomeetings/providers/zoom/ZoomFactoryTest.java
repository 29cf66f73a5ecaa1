package org.dominomeetings.providers.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.OAuthClient;
import org.dominomeetings.core.spi.ServiceSettings;
import org.dominomeetings.providers.FixedSettings;
import org.dominomeetings.providers.FixedSurroundings;
import org.dominomeetings.providers.ServiceLab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoomFactoryTest {
    private static Optional<MeetingProvider> make(Map<String, String> texts, Map<String, String> secrets) {
        return new ZoomFactory()
                .make(new ServiceSettings(
                        "zoom", new FixedSettings(texts, secrets), new FixedSurroundings(ServiceLab.NOW)));
    }

    private static OAuthClient client(String... settings) {
        Map<String, String> texts = new HashMap<>(Map.of("MEETINGS_ZOOM_CLIENT_ID", "c"));
        for (int i = 0; i < settings.length; i += 2) {
            texts.put("MEETINGS_ZOOM_" + settings[i], settings[i + 1]);
        }
        return make(texts, Map.of("zoom.client-secret", "s"))
                .orElseThrow()
                .connection()
                .oauth()
                .orElseThrow();
    }

    @Test
    void aServiceIsOfferedWithBothHalvesOfItsClientOnly() {
        assertThat(make(Map.of(), Map.of())).isEmpty();
        assertThat(make(Map.of("MEETINGS_ZOOM_CLIENT_ID", "c"), Map.of())).isEmpty();
        assertThat(make(Map.of(), Map.of("zoom.client-secret", "s"))).isEmpty();
    }

    @Test
    void loginHasAHostOfItsOwnAndTheSecretIsSentInTheHeader() {
        assertThat(client().tokenUrl()).isEqualTo("https://zoom.us/oauth/token");
        assertThat(client().authentication()).isEqualTo(OAuthClient.Authentication.BASIC);
        assertThat(client().authorization().orElseThrow().url()).isEqualTo("https://zoom.us/oauth/authorize");
        assertThat(client("LOGIN_URL", "https://zoomgov.com").tokenUrl()).isEqualTo("https://zoomgov.com/oauth/token");
    }

    @Test
    void scopesAreGranularUnlessTheAppIsAnOldOne() {
        assertThat(client().authorization().orElseThrow().scopes())
                .contains("meeting:write:meeting", "meeting:read:list_meetings")
                .hasSize(5);
        assertThat(client("SCOPES", "classic").authorization().orElseThrow().scopes())
                .containsExactly("meeting:read", "meeting:write");
    }

    @ParameterizedTest
    @CsvSource({
        "SCOPES, both, MEETINGS_ZOOM_SCOPES",
        "URL, http://api.zoom.example, https",
        "LOGIN_URL, http://zoom.example, https"
    })
    void aSettingThatIsNotPossibleIsNamed(String setting, String value, String named) {
        assertThatThrownBy(() -> client(setting, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named)
                .hasMessageContaining(value);
    }
}
