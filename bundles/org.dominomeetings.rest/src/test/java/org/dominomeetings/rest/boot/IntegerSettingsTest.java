package org.dominomeetings.rest.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.core.spi.Settings;
import org.dominomeetings.rest.testing.Stub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegerSettingsTest {
    @Test
    void withoutAnyTheUsualOnesHold() {
        IntegerSettings numbers = read(new HashMap<>());

        assertThat(numbers.sweepInterval()).isEqualTo(Duration.ofMinutes(5));
        assertThat(numbers.httpThreads()).isEqualTo(40);
        assertThat(numbers.createQuota()).isEqualTo(300);
    }

    @Test
    void theBoundsThemselvesArePossible() {
        assertThat(read(Map.of("MEETINGS_SWEEP_SECONDS", "5")).sweepInterval()).isEqualTo(Duration.ofSeconds(5));
        assertThat(read(Map.of("MEETINGS_SWEEP_SECONDS", "3600")).sweepInterval())
                .isEqualTo(Duration.ofHours(1));
        assertThat(read(Map.of("MEETINGS_HTTP_THREADS", "10")).httpThreads()).isEqualTo(10);
        assertThat(read(Map.of("MEETINGS_HTTP_THREADS", "10000")).httpThreads()).isEqualTo(10_000);
        assertThat(read(Map.of("MEETINGS_CREATES_PER_HOUR", "1")).createQuota()).isEqualTo(1);
        assertThat(read(Map.of("MEETINGS_CREATES_PER_HOUR", "100000")).createQuota())
                .isEqualTo(100_000);
    }

    @ParameterizedTest
    @CsvSource({
        "MEETINGS_SWEEP_SECONDS,    4,           from 5 to 3600",
        "MEETINGS_SWEEP_SECONDS,    3601,        from 5 to 3600",
        "MEETINGS_SWEEP_SECONDS,    5m,          from 5 to 3600",
        "MEETINGS_SWEEP_SECONDS,    -5,          from 5 to 3600",
        "MEETINGS_SWEEP_SECONDS,    99999999999, from 5 to 3600",
        "MEETINGS_SWEEP_SECONDS,    \u0661\u0662\u0663, from 5 to 3600",
        "MEETINGS_HTTP_THREADS,     9,           from 10 to 10000",
        "MEETINGS_HTTP_THREADS,     10001,       from 10 to 10000",
        "MEETINGS_CREATES_PER_HOUR, 0,           from 1 to 100000",
        "MEETINGS_CREATES_PER_HOUR, 1.5,         from 1 to 100000"
    })
    void anotherValueIsNamedWithWhatIsPossible(String name, String value, String possible) {
        assertThatThrownBy(() -> read(Map.of(name, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(name + " has to be a whole number " + possible + ", not " + value);
    }

    private static IntegerSettings read(Map<String, String> values) {
        return new IntegerSettings(Stub.of(Settings.class)
                .on("text", arguments -> Optional.ofNullable(values.get(((Setting) arguments[0]).name())))
                .make());
    }
}
