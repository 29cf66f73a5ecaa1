package org.dominomeetings.providers.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EitherWayTest {
    @Test
    void theOtherOfTwoIsTriedAndTheFirstAgainAfterIt() {
        EitherWay way = new EitherWay("b", "a", "b");

        assertThat(way.current()).isEqualTo("b");
        assertThat(way.otherThan("b")).isEqualTo("a");
        way.remember("a");
        assertThat(way.current()).isEqualTo("a");
        assertThat(way.otherThan("a")).isEqualTo("b");
    }

    @Test
    void aThirdThatIsSetStandsInPlaceOfTheSecond() {
        EitherWay way = new EitherWay("c", "a", "b");

        assertThat(way.otherThan("c")).isEqualTo("a");
        assertThat(way.otherThan("a")).isEqualTo("c");
    }
}
