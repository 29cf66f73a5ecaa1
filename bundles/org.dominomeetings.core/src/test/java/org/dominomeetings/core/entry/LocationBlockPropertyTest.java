package org.dominomeetings.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the user typed survives the block, whatever it was but a whole pair of marks. */
class LocationBlockPropertyTest {
    private static final Pattern WHOLE_PAIR =
            Pattern.compile("\\[online meeting]\n.*\\[/online meeting]", Pattern.DOTALL);

    @Property
    void takingOutWhatWasPutGivesBackEveryCharacter(
            @ForAll("typed") List<String> typed, @ForAll("lines") List<String> lines) {
        List<String> put = LocationBlock.put(typed, lines);
        assertThat(LocationBlock.isIn(put)).isTrue();
        assertThat(put).hasSameSizeAs(typed);
        for (int i = 0; i < typed.size(); i++) {
            assertThat(put.get(i)).startsWith(typed.get(i));
        }
        for (String line : lines) {
            assertThat(put.get(put.size() - 1)).contains("\n" + line + "\n");
        }
        assertThat(LocationBlock.takeOut(put)).isEqualTo(typed);
    }

    @Property
    void puttingTwiceIsPuttingTheSecondAlone(
            @ForAll("typed") List<String> typed,
            @ForAll("lines") List<String> first,
            @ForAll("lines") List<String> second) {
        assertThat(LocationBlock.put(LocationBlock.put(typed, first), second))
                .isEqualTo(LocationBlock.put(typed, second));
    }

    @Property
    void takingOutTwiceIsTakingOutOnce(@ForAll("typed") List<String> typed, @ForAll("lines") List<String> lines) {
        List<String> once = LocationBlock.takeOut(LocationBlock.put(typed, lines));
        assertThat(LocationBlock.takeOut(once)).isEqualTo(once);
        assertThat(LocationBlock.isIn(once)).isFalse();
    }

    @Property
    void whatIsWrittenAfterTheBlockStaysWhereItIs(
            @ForAll("typed") List<String> typed,
            @ForAll("lines") List<String> lines,
            @ForAll("text") String after,
            @ForAll("lines") List<String> others) {
        List<String> continued = withLast(LocationBlock.put(typed, lines), after);

        assertThat(LocationBlock.takeOut(continued)).isEqualTo(withLast(typed, after));
        assertThat(LocationBlock.put(continued, others)).isEqualTo(withLast(LocationBlock.put(typed, others), after));
    }

    @Property
    void aValueThatIsAddedAfterTheBlockStays(
            @ForAll("typed") List<String> typed, @ForAll("lines") List<String> lines, @ForAll("text") String added) {
        List<String> grown = new ArrayList<>(LocationBlock.put(typed, lines));
        grown.add(added);
        List<String> expected = new ArrayList<>(typed);
        expected.add(added);
        assertThat(LocationBlock.takeOut(grown)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<String>> typed() {
        return text().list().ofMinSize(1).ofMaxSize(4);
    }

    /** Any text, and more often than chance would have it pieces of the marks and line breaks. */
    @Provide
    Arbitrary<String> text() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(
                        "[online meeting]\n",
                        "[online meeting]",
                        "[/online meeting]",
                        "[",
                        "]",
                        "\n",
                        "\r\n",
                        "",
                        " ",
                        "Room 4",
                        "🏢"),
                Arbitraries.strings().ofMaxLength(8));
        return piece.list()
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces))
                .filter(text -> !WHOLE_PAIR.matcher(text).find());
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.strings()
                .excludeChars('\n', '[', ']')
                .ofMaxLength(20)
                .list()
                .ofMaxSize(4);
    }

    private static List<String> withLast(List<String> values, String after) {
        List<String> result = new ArrayList<>(values);
        int last = result.size() - 1;
        result.set(last, result.get(last) + after);
        return result;
    }
}
