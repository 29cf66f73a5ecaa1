package org.dominomeetings.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.dominomeetings.contract.fixture.FixedSettings;
import org.dominomeetings.core.SystemClock;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomsFactoryTest {
    private static final Map<String, String> KEY = Map.of("rooms.api-key", RoomsService.KEY);

    @Test
    void theyAreOfferedWithAnAddressAndAKey() {
        Map<String, String> address = Map.of("MEETINGS_ROOMS_URL", "https://rooms.acme.example/");

        assertThat(made(address, KEY)).isPresent();
        assertThat(made(address, Map.of())).isEmpty();
        assertThat(made(Map.of(), KEY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://rooms.acme.example", "ftp://rooms.acme.example", "rooms.acme.example"})
    void anAddressOnTheWayToWhichTheKeyCouldBeReadIsNamedAndRefused(String address) {
        assertThatThrownBy(() -> made(Map.of("MEETINGS_ROOMS_URL", address), KEY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MEETINGS_ROOMS_URL")
                .hasMessageNotContaining(RoomsService.KEY);
    }

    @Test
    void everySettingThatIsReadIsDeclared() {
        assertThat(new RoomsFactory().settings())
                .singleElement()
                .satisfies(setting -> assertThat(setting.name()).isEqualTo("MEETINGS_ROOMS_URL"));
    }

    private static Optional<MeetingProvider> made(Map<String, String> texts, Map<String, String> secrets) {
        return new RoomsFactory()
                .make(new ProviderSettings(RoomsFactory.ID, new FixedSettings(texts, secrets), new SystemClock()));
    }
}
