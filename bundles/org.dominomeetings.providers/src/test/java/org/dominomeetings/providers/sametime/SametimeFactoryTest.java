package org.dominomeetings.providers.sametime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ServiceSettings;
import org.dominomeetings.providers.FixedSettings;
import org.dominomeetings.providers.FixedSurroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SametimeFactoryTest {
    private static final String URL = "MEETINGS_SAMETIME_URL";

    @Test
    void sametimeIsOfferedWhereItsAddressIsSet() {
        assertThat(made(Map.of())).isEmpty();
        assertThat(made(Map.of(URL, "https://sametime.example.com")))
                .map(MeetingProvider::id)
                .contains("sametime");
    }

    @ParameterizedTest
    @CsvSource({
        "MEETINGS_SAMETIME_URL, http://sametime.example.com, https",
        "MEETINGS_SAMETIME_GUESTS, yes, GUESTS",
        "MEETINGS_SAMETIME_AUTH_PATH, meeting-auth, AUTH_PATH",
        "MEETINGS_SAMETIME_AUTH_PATH, /a/../b, segment",
        "MEETINGS_SAMETIME_AUTH_PATH, /a?b=c, AUTH_PATH"
    })
    void anImpossibleSettingIsNamed(String setting, String value, String named) {
        Map<String, String> settings = new HashMap<>(Map.of(URL, "https://sametime.example.com"));
        settings.put(setting, value);

        assertThatThrownBy(() -> made(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named);
    }

    private static Optional<MeetingProvider> made(Map<String, String> texts) {
        return new SametimeFactory()
                .make(new ServiceSettings(
                        "sametime", new FixedSettings(texts, Map.of()), new FixedSurroundings(Instant.EPOCH)));
    }
}
