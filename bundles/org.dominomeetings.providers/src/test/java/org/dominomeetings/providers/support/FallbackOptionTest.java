package org.dominomeetings.providers.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FallbackOptionTest {
    @Test
    void theOtherOfTwoIsTriedAndTheFirstAgainAfterIt() {
        FallbackOption way = new FallbackOption("b", "a", "b");

        assertThat(way.current()).isEqualTo("b");
        assertThat(way.otherThan("b")).isEqualTo("a");
        way.remember("a");
        assertThat(way.current()).isEqualTo("a");
        assertThat(way.otherThan("a")).isEqualTo("b");
    }

    @Test
    void aThirdThatIsSetStandsInPlaceOfTheSecond() {
        FallbackOption way = new FallbackOption("c", "a", "b");

        assertThat(way.otherThan("c")).isEqualTo("a");
        assertThat(way.otherThan("a")).isEqualTo("c");
    }
}
