package org.dominomeetings.sandbox.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void goesOnInTheNextLineAtABlankAndCutsWhatHasNone() {
        String text = new TextTable(4, 6).format(List.of(List.of("name", "two words"), List.of("b", "abcdefghi")));

        assertThat(text.lines()).containsExactly("  name  two", "        words", "  b     abcdef", "        ghi");
    }

    @Test
    void keepsTheLinesOfACell() {
        String text = new TextTable(1, 9).format(List.of(List.of("a", "one\ntwo")));

        assertThat(text.lines()).containsExactly("  a  one", "     two");
    }
}
