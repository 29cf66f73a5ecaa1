package org.dominomeetings.providers.gotomeeting;

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

class GotoFactoryTest {
    private static Optional<MeetingProvider> make(Map<String, String> texts, Map<String, String> secrets) {
        return new GotoFactory()
                .make(new ServiceSettings(
                        "gotomeeting", new FixedSettings(texts, secrets), new FixedSurroundings(ServiceLab.NOW)));
    }

    private static OAuthClient client(String... settings) {
        Map<String, String> texts = new HashMap<>(Map.of("MEETINGS_GOTOMEETING_CLIENT_ID", "c"));
        for (int i = 0; i < settings.length; i += 2) {
            texts.put("MEETINGS_GOTOMEETING_" + settings[i], settings[i + 1]);
        }
        return make(texts, Map.of("gotomeeting.client-secret", "s"))
                .orElseThrow()
                .connection()
                .oauth()
                .orElseThrow();
    }

    @Test
    void aServiceIsOfferedWithBothHalvesOfItsClientOnly() {
        assertThat(make(Map.of(), Map.of())).isEmpty();
        assertThat(make(Map.of("MEETINGS_GOTOMEETING_CLIENT_ID", "c"), Map.of()))
                .isEmpty();
        assertThat(make(Map.of(), Map.of("gotomeeting.client-secret", "s"))).isEmpty();
    }

    @Test
    void loginHasAHostOfItsOwnAndTheSecretIsSentInTheHeader() {
        assertThat(client().tokenUrl()).isEqualTo("https://authentication.logmeininc.com/oauth/token");
        assertThat(client().authentication()).isEqualTo(OAuthClient.Authentication.BASIC);
        assertThat(client().authorization().orElseThrow().scopes()).containsExactly("collab:");
    }

    @Test
    void aSettingThatIsNotPossibleIsNamed() {
        assertThatThrownBy(() -> client("AUDIO", "+".repeat(256)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MEETINGS_GOTOMEETING_AUDIO")
                .hasMessageContaining("255");
        assertThatThrownBy(() -> client("JOIN_URL", "http://join.example"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https");
        assertThat(client("AUDIO", "+".repeat(255))).isNotNull();
    }
}
