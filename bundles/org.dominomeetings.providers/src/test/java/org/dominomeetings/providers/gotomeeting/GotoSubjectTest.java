package org.dominomeetings.providers.gotomeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GotoSubjectTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Review | Review", "a < b | a &lt; b", "<> | &lt;&gt;", "R&D | R&D"})
    void bracketsAloneAreReplaced(String subject, String written) {
        assertThat(GotoSubject.encode(subject)).isEqualTo(written);
    }

    /** Every way in which the cut can fall: inside an entity, inside an emoji, just before and just after. */
    static Stream<String> longSubjects() {
        return IntStream.rangeClosed(0, 12)
                .boxed()
                .flatMap(shift -> Stream.of("<", "📅", "><")
                        .map(unit -> "x".repeat(shift) + unit.repeat((100 - shift) / unit.length())));
    }

    @ParameterizedTest
    @MethodSource("longSubjects")
    void whatDoesNotFitIsCutBetweenCharactersAndSaysSo(String subject) {
        String written = GotoSubject.encode(subject);

        assertThat(written).hasSizeLessThanOrEqualTo(100).doesNotContain("<", ">");
        String shown = written.replace("&lt;", "<").replace("&gt;", ">");
        if (shown.endsWith("…")) {
            String kept = shown.substring(0, shown.length() - 1);
            assertThat(subject).startsWith(kept);
            assertThat(kept.codePoints()).noneMatch(one -> one >= 0xD800 && one <= 0xDFFF);
            assertThat(written).as("no room is wasted").hasSizeGreaterThan(100 - "&lt;".length() - 1);
        } else {
            assertThat(shown).isEqualTo(subject);
        }
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "99, 99"})
    void aHundredCharactersFit(int length, int written) {
        assertThat(GotoSubject.encode("s".repeat(length))).hasSize(written).doesNotContain("…");
    }
}
