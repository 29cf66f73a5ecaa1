package org.dominomeetings.providers.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.dominomeetings.contract.fixture.FixedSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeoutsTest {
    @Test
    void aCallTakesHalfAMinuteWhereNothingIsSet() {
        Timeouts timeouts = Timeouts.of(new FixedSettings(Map.of(), Map.of()));

        assertThat(timeouts.connect()).isEqualTo(Duration.ofSeconds(5));
        assertThat(timeouts.silence()).isEqualTo(Duration.ofSeconds(20));
        assertThat(timeouts.whole()).isEqualTo(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "19, 19", "20, 20", "30, 20"})
    void noSilenceIsLongerThanTheCall(String set, long silence) {
        Timeouts timeouts = of(set);

        assertThat(timeouts.whole()).isEqualTo(Duration.ofSeconds(Long.parseLong(set)));
        assertThat(timeouts.silence()).isEqualTo(Duration.ofSeconds(silence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "31", "0", "-5", "10s", "1e1", "99999999999"})
    void whatIsOutOfBoundsIsSaid(String set) {
        assertThatThrownBy(() -> of(set))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MEETINGS_TIMEOUT_SECONDS")
                .hasMessageContaining(set);
    }

    private static Timeouts of(String seconds) {
        return Timeouts.of(new FixedSettings(Map.of("MEETINGS_TIMEOUT_SECONDS", seconds), Map.of()));
    }
}
