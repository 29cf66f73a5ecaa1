package org.dominomeetings.providers.sametime;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SametimeMeetingNameTest {
    private static final String TAG = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final String ENDING = "_0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Sprint review | Sprint_review",
                "Q1: costs & sales? | Q1_costs_sales",
                "Plan (draft) [v2] | Plan_-draft-_-v2",
                "Gespr\u00e4ch mit J\u00f6rg | Gesprach_mit_Jorg",
                "ﬁnal | final",
                "\u4f1a\u8b70 | Meeting",
                "\u4f1a\u8b70 A | A",
                "\ud83d\ude00 | Meeting",
                "../../etc | etc",
                "-_- | Meeting",
                "1234567890123456789012345678901234567890x | 1234567890123456789012345678901234567890",
                "123456789012345678901234567890123456789 0 | 123456789012345678901234567890123456789"
            })
    void aSubjectCanBeReadInTheName(String subject, String readable) {
        assertThat(SametimeMeetingName.of(subject, TAG)).isEqualTo(readable + ENDING);
    }

    @Property(seed = "1")
    void everyNameSurvivesALinkAndIsFoundByItsMark(@ForAll String subject) {
        String name = SametimeMeetingName.of(subject, TAG);
        assertThat(name).matches("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");
        assertThat(SametimeMeetingName.isOf(name, TAG)).isTrue();
        assertThat(SametimeMeetingName.isOf(name, TAG.replace('0', 'f'))).isFalse();
    }
}
