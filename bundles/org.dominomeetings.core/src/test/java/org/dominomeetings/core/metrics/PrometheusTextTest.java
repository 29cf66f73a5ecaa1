package org.dominomeetings.core.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.dominomeetings.core.metrics.Counters.Kind;
import org.junit.jupiter.api.Test;

class PrometheusTextTest {
    private final Counters counters = new Counters();

    @Test
    void whatWasCountedStandsUnderItsDescriptionInTheOrderOfItsWords() {
        counters.count(Kind.REFRESHES, "webex", "reconnect");
        counters.count(Kind.REFRESHES, "webex", "done");
        counters.count(Kind.REFRESHES, "webex", "done");

        assertThat(new PrometheusText().counters(counters).toString())
                .contains("# HELP dominomeetings_refreshes_total Refreshes of access tokens.\n"
                        + "# TYPE dominomeetings_refreshes_total counter\n"
                        + "dominomeetings_refreshes_total{service=\"webex\",outcome=\"done\"} 2\n"
                        + "dominomeetings_refreshes_total{service=\"webex\",outcome=\"reconnect\"} 1\n");
    }

    @Test
    void aKindThatHasCountedNothingIsDescribedAllTheSame() {
        assertThat(new PrometheusText().counters(counters).toString().lines())
                .hasSize(2 * Kind.values().length)
                .allMatch(line -> line.startsWith("# "));
    }

    @Test
    void aGaugeIsWrittenAsItIsAndAnOddWordCannotBreakItsLine() {
        assertThat(new PrometheusText()
                        .gauge("up", "Whether it is.", 1)
                        .gauge("open", "What\nis open.", "state", Collections.singletonMap("a\"b\\c\nd", 3L))
                        .toString())
                .isEqualTo("# HELP dominomeetings_up Whether it is.\n# TYPE dominomeetings_up gauge\n"
                        + "dominomeetings_up 1\n"
                        + "# HELP dominomeetings_open What\\nis open.\n# TYPE dominomeetings_open gauge\n"
                        + "dominomeetings_open{state=\"a\\\"b\\\\c\\nd\"} 3\n");
    }

    @Test
    void anotherNumberOfWordsIsAMistake() {
        assertThatThrownBy(() -> counters.count(Kind.SWEEPS)).isInstanceOf(IllegalArgumentException.class);
    }
}
