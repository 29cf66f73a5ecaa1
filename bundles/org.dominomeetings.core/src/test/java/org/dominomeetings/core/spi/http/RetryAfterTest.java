package org.dominomeetings.core.spi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "120, 120",
        "' 5 ', 5",
        "'Tue, 01 Dec 2026 10:01:30 GMT', 90",
        "2026-12-01T11:00:00Z, 3600",
        "2026-12-01T12:00:00+01:00, 3600"
    })
    void everyFormThatServicesUseIsRead(String value, long seconds) {
        assertThat(RetryAfter.parse(value, NOW)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "0",
                "-3",
                "soon",
                "1.5",
                "99999999999999999999",
                "Tue, 01 Dec 2026 09:59:00 GMT",
                "2026-12-01",
                "٣"
            })
    void nonsenseAndThePastCountAsNotSaid(String value) {
        assertThat(RetryAfter.parse(value, NOW)).isEmpty();
    }

    @Test
    void nobodyIsSentAwayForMoreThanADay() {
        assertThat(RetryAfter.parse("999999999", NOW)).contains(Duration.ofDays(1));
    }
}
