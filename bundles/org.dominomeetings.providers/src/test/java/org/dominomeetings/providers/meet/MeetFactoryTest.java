package org.dominomeetings.providers.meet;

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

class MeetFactoryTest {
    private static Optional<MeetingProvider> make(Map<String, String> texts, Map<String, String> secrets) {
        return new MeetFactory()
                .make(new ServiceSettings(
                        "meet", new FixedSettings(texts, secrets), new FixedSurroundings(ServiceLab.NOW)));
    }

    private static OAuthClient client(String... settings) {
        Map<String, String> texts = new HashMap<>(Map.of("MEETINGS_MEET_CLIENT_ID", "c"));
        for (int i = 0; i < settings.length; i += 2) {
            texts.put("MEETINGS_MEET_" + settings[i], settings[i + 1]);
        }
        return make(texts, Map.of("meet.client-secret", "s"))
                .orElseThrow()
                .connection()
                .oauth()
                .orElseThrow();
    }

    @Test
    void aServiceIsOfferedWithBothHalvesOfItsClientOnly() {
        assertThat(make(Map.of(), Map.of())).isEmpty();
        assertThat(make(Map.of("MEETINGS_MEET_CLIENT_ID", "c"), Map.of())).isEmpty();
        assertThat(make(Map.of(), Map.of("meet.client-secret", "s"))).isEmpty();
    }

    @Test
    void loginAndTokensHaveHostsOfTheirOwn() {
        OAuthClient client = client();

        assertThat(client.tokenUrl()).isEqualTo("https://oauth2.googleapis.com/token");
        Authorization page = client.authorization().orElseThrow();
        assertThat(page.url()).isEqualTo("https://accounts.google.com/o/oauth2/v2/auth");
        assertThat(page.extra()).containsEntry("access_type", "offline").containsEntry("prompt", "consent");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCESS_TYPE, EVERYBODY, MEETINGS_MEET_ACCESS_TYPE",
        "URL, http://meet.example, https",
        "LOGIN_URL, http://login.example, https",
        "TOKEN_URL, http://tokens.example, https"
    })
    void aSettingThatIsNotPossibleIsNamed(String setting, String value, String named) {
        assertThatThrownBy(() -> client(setting, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named)
                .hasMessageContaining(value);
    }
}
