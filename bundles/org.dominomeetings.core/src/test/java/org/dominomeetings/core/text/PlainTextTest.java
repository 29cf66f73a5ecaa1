package org.dominomeetings.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void makesOneLineOfAPastedTitle() {
        assertThat(PlainText.line("Copied\u000btitle\nsecond line")).isEqualTo("Copied title second line");
        assertThat(PlainText.line(" a \r\n\r\n b\u2028c\u2029d\u0085e\u0000f\tg \n"))
                .isEqualTo("a b c d e f g");
        assertThat(PlainText.line("\ufeffBudget\u200b\u00ad 2026\u202e")).isEqualTo("Budget 2026");
        assertThat(PlainText.line("half \ud83d of one \udc69")).isEqualTo("half  of one");
        assertThat(PlainText.line("\u00a0\u3000Budget\u200d\u2003")).isEqualTo("Budget");
    }

    @Test
    void leavesWhatCanBeSeen() {
        for (String seen : new String[] {
            "Budget  2026", "👨‍👩‍👧 Familie ❤️", "می‌خواهم", "a\u200fb", "Ünï, 日本語", "☎️", "R&D; <b>", "Plan\u00a0B"
        }) {
            assertThat(PlainText.line(seen)).isEqualTo(seen);
            assertThat(PlainText.lines(seen)).isEqualTo(seen);
            assertThat(PlainText.isBlank(seen)).isFalse();
        }
    }

    @Test
    void keepsLineBreaksOfAnAgendaAndNothingElseThatCannotBeSeen() {
        assertThat(PlainText.lines("One\r\n  two\r\rthree\u2028four\u000bfive\tsix\u0007seven\n\n"))
                .isEqualTo("One\n  two\n\nthree\nfour\nfive six seven");
        assertThat(PlainText.lines("\u200b\r\n One")).isEqualTo("One");
    }

    @Test
    void seesThatNothingCanBeSeen() {
        for (String blank : new String[] {
            "",
            " ",
            "\u00a0\u3000",
            "\u200b\u200d",
            "\u202e\u202c",
            "\ufeff",
            "\u0007\u2028",
            "\ud83d",
            "\u3164",
            "\u2800",
            "\u00ad\ufe0f"
        }) {
            assertThat(PlainText.isBlank(blank)).isTrue();
            assertThat(PlainText.line(blank)).isEmpty();
            assertThat(PlainText.lines(blank)).isEmpty();
        }
    }

    @Test
    void makesALinkOneWord() {
        assertThat(PlainText.link(" https://a.example/j/8\r\n512?p=1\u200b\u2028 "))
                .isEqualTo("https://a.example/j/8512?p=1");
        assertThat(PlainText.link("https://a.example/ü")).isEqualTo("https://a.example/ü");
    }

    /** Else a text would count as changed for ever. */
    @Property(seed = "1")
    void changesNothingThatItHasCleaned(@ForAll String text) {
        assertThat(PlainText.line(PlainText.line(text))).isEqualTo(PlainText.line(text));
        assertThat(PlainText.lines(PlainText.lines(text))).isEqualTo(PlainText.lines(text));
        assertThat(PlainText.line(text)).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]");
        assertThat(PlainText.lines(text)).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029&&[^\\n]]");
        assertThat(PlainText.line(text).isEmpty()).isEqualTo(PlainText.isBlank(text));
    }
}
