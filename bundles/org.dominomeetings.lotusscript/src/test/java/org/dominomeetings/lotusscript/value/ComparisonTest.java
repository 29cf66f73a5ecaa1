package org.dominomeetings.lotusscript.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LSAZ_COMPARISON_OPERATORS and LSAZ_OPTION_COMPARE_STATEMENT. */
class ComparisonTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            "a", "a", 0
            "a", "b", -1
            "b", "a", 1
            "B", "a", -1
            "10", "9", -1
            10%, 9%, 1
            "10", 9%, 1
            9%, "10", -1
            "x", 9%, error 13
            1%, 1.0#, 0
            0%, -0.0#, 0
            1@, 1%, 0
            True, -1%, 0
            True, False, -1
            EMPTY, "", 0
            "", EMPTY, 0
            EMPTY, "a", -1
            EMPTY, 0%, 0
            EMPTY, EMPTY, 0
            #2026-11-28T00:00#, #2026-11-28T00:01#, -1
            #2026-11-28T00:01#, #2026-11-28T00:00#, 1
            #2026-11-28T00:00#, #2026-11-28T00:00#, 0
            #1899-12-31T00:00#, 1%, 0
            NOTHING, 1%, error 13
            """)
    void values(String left, String right, String result) {
        String outcome =
                Literals.outcome(() -> (short) Comparison.CASE.values(Literals.read(left), Literals.read(right)));

        assertThat(outcome.replace("%", "")).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"a, A, 1, 0", "A, a, -1, 0", "a, B, 1, -1", "\u00e4, \u00c4, 1, 0", "b, A, 1, 1"})
    void capitals(String left, String right, int byCode, int withoutCase) {
        assertThat(Comparison.CASE.texts(left, right)).isEqualTo(byCode);
        assertThat(Comparison.NO_CASE.texts(left, right)).isEqualTo(withoutCase);
        assertThat(Comparison.NO_CASE.values(left, right)).isEqualTo(withoutCase);
    }

    /** LSAZ_LIKE_OPERATOR. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            abc, abc, True
            abc, Abc, False
            abc, a?c, True
            abc, a?, False
            abc, a*, True
            abc, a**c, True
            abc, *, True
            '', *, True
            ab, a*b*b, False
            a1, a#, True
            ab, a#, False
            b, [abc], True
            d, [abc], False
            b, [a-c], True
            d, [a-c], False
            d, [!a-c], True
            b, [!a-c], False
            b, [!abc], False
            -, [a-], True
            -, [-a], True
            b, [-a], False
            !, [!], True
            ?, [?], True
            x, [?], False
            *, [*], True
            a*b, a[*]b, True
            axb, a[*]b, False
            ^, [^], True
            x, [^], False
            ], ], True
            a.c, a.c, True
            abc, a.c, False
            ab, a[]b, True
            a, [b, error 93
            b, [c-a], error 93
            b, [!c-a], error 93
            """)
    void like(String text, String pattern, String result) {
        assertThat(Literals.outcome(() -> LikePattern.matches(text, pattern, Comparison.CASE)))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"ABC, a*, true", "B, [a-c], true", "\u00c4, \u00e4, true", "abd, ABC, false"})
    void likeWithoutCase(String text, String pattern, boolean result) {
        assertThat(LikePattern.matches(text, pattern, Comparison.NO_CASE)).isEqualTo(result);
    }

    @org.junit.jupiter.api.Test
    void likeGoesOverLines() {
        assertThat(LikePattern.matches("a\nb", "a*b", Comparison.CASE)).isTrue();
    }
}
