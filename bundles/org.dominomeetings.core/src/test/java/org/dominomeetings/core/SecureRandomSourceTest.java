package org.dominomeetings.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.dominomeetings.core.spi.RandomSource;
import org.junit.jupiter.api.Test;

class SecureRandomSourceTest {
    private final RandomSource random = new SecureRandomSource();

    @Test
    void makesIdsOf32DigitsThatDiffer() {
        assertThat(random.newId()).matches("[0-9a-f]{32}").isNotEqualTo(random.newId());
    }

    @Test
    void spellsEachByteWithTwoDigits() {
        RandomSource small = bytes -> {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (i % 2 == 0 ? 10 : -1);
            }
        };
        assertThat(small.newId()).isEqualTo("0aff".repeat(8));
    }
}
