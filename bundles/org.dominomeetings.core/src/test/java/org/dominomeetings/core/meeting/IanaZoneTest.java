package org.dominomeetings.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IanaZoneTest {
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Europe/Berlin",
        "US/Eastern, US/Eastern",
        "Etc/GMT+6, Etc/GMT+6",
        "EST5EDT, America/New_York",
        "PST8PDT, America/Los_Angeles",
        "CET, Europe/Brussels",
        "UTC, UTC",
        "Zulu, UTC",
        "GMT0, UTC",
        "Universal, UTC",
        "Japan, UTC",
        "GMT-6, UTC",
        "+05:30, UTC"
    })
    void servicesAreToldARegionOrUtc(String zone, String told) {
        assertThat(IanaZone.orUtc(ZoneId.of(zone))).isEqualTo(ZoneId.of(told));
    }

    @Test
    void whateverJavaTakesForAZoneIsToldAsARegionOrUtc() {
        assertThat(ZoneId.getAvailableZoneIds())
                .extracting(id -> IanaZone.orUtc(ZoneId.of(id)).getId())
                .allMatch(id -> id.equals("UTC") || id.matches("[A-Z][A-Za-z_]+/[A-Z].*"));
    }
}
