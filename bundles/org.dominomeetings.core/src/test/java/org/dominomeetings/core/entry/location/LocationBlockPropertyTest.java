package org.dominomeetings.core.entry.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the user typed survives the block, whatever he typed and whatever a service says. */
class LocationBlockPropertyTest {
    private static final String END = "[/online meeting ";

    @Property(seed = "1")
    void takingOutWhatWasPutGivesBackEveryCharacterOfEveryValue(
            @ForAll("typed") List<String> typed, @ForAll("lines") List<String> lines) {
        List<String> put = LocationBlock.put(typed, lines);
        assertThat(LocationBlock.isIn(put)).isTrue();
        assertThat(put).hasSize(Math.max(1, typed.size()));
        for (int i = 0; i < typed.size(); i++) {
            assertThat(put.get(i)).startsWith(typed.get(i));
        }
        assertThat(LocationBlock.takeOut(put)).isEqualTo(typed);
    }

    @Property(seed = "2")
    void puttingTwiceIsPuttingTheSecondAlone(
            @ForAll("typed") List<String> typed,
            @ForAll("lines") List<String> first,
            @ForAll("lines") List<String> second) {
        List<String> put = LocationBlock.put(typed, first);
        assertThat(LocationBlock.put(put, first)).isEqualTo(put);
        assertThat(LocationBlock.put(put, second)).isEqualTo(LocationBlock.put(typed, second));
    }

    @Property(seed = "3")
    void nothingIsFoundInWhatWasTypedAlone(@ForAll("typed") List<String> typed) {
        assertThat(LocationBlock.isIn(typed)).isFalse();
        assertThat(LocationBlock.takeOut(typed)).isEqualTo(typed);
    }

    @Property(seed = "4")
    void whatIsWrittenBeforeAndAfterStaysWhereItIs(
            @ForAll("typed") List<String> typed,
            @ForAll("lines") List<String> lines,
            @ForAll("lines") List<String> others,
            @ForAll("text") String before,
            @ForAll("text") String after) {
        List<String> base = typed.isEmpty() ? List.of("") : typed;
        List<String> around = around(before, LocationBlock.put(base, lines), after);

        assertThat(LocationBlock.takeOut(around)).isEqualTo(around(before, base, after));
        assertThat(LocationBlock.put(around, others)).isEqualTo(around(before, LocationBlock.put(base, others), after));
    }

    @Property(seed = "5")
    void valuesThatAreAddedBeforeAndAfterStay(
            @ForAll("typed") List<String> typed,
            @ForAll("lines") List<String> lines,
            @ForAll("typed") List<String> before,
            @ForAll("typed") List<String> after) {
        assertThat(LocationBlock.takeOut(concat(before, LocationBlock.put(typed, lines), after)))
                .isEqualTo(concat(before, typed, after));
    }

    /** Right before the begin mark, where his line breaks and ours cannot be told apart. */
    @Property(seed = "6")
    void noWordIsLostThatIsWrittenBetweenTheTextAndTheBlock(
            @ForAll("typed") List<String> typed, @ForAll("lines") List<String> lines, @ForAll("text") String between) {
        List<String> put = LocationBlock.put(typed, lines);
        int last = put.size() - 1;
        int begin = put.get(last).lastIndexOf("[online meeting]");
        List<String> grown = new ArrayList<>(put);
        grown.set(last, new StringBuilder(put.get(last)).insert(begin, between).toString());

        assertThat(withoutWhiteSpace(LocationBlock.takeOut(grown)))
                .isEqualTo(withoutWhiteSpace(typed) + withoutWhiteSpace(List.of(between)));
    }

    @Property(seed = "7")
    void itDoesNotMatterAtWhichLineBreaksAFormPartsTheValues(
            @ForAll("typed") List<String> typed,
            @ForAll("lines") List<String> lines,
            @ForAll("lines") List<String> others,
            @ForAll Random choice) {
        List<String> parted = part(LocationBlock.put(typed, lines), choice);
        assertThat(LocationBlock.isIn(parted)).isTrue();
        assertThat(String.join("\n", LocationBlock.takeOut(parted))).isEqualTo(String.join("\n", typed));
        assertThat(String.join("\n", LocationBlock.put(parted, others)))
                .isEqualTo(String.join("\n", LocationBlock.put(typed, others)));
        if (typed.isEmpty()) {
            assertThat(LocationBlock.takeOut(parted)).isEmpty();
        }
    }

    @Property(seed = "8")
    void itDoesNotMatterThatAWebFormHasLineBreaksOfTwoCharacters(
            @ForAll("typed") List<String> typed, @ForAll("lines") List<String> lines) {
        assertThat(LocationBlock.takeOut(asWebForm(LocationBlock.put(typed, lines))))
                .isEqualTo(asWebForm(typed));
    }

    @Property(seed = "9")
    void aBlockWithAWordMoreIsTheUsersAndStays(
            @ForAll("typed") List<String> typed, @ForAll("lines") List<String> lines, @ForAll Random choice) {
        List<String> put = LocationBlock.put(typed, lines);
        int last = put.size() - 1;
        String value = put.get(last);
        int begin = value.lastIndexOf("[online meeting]");
        int at = begin + 1 + choice.nextInt(value.length() - begin - 1);
        List<String> edited = new ArrayList<>(put);
        edited.set(last, new StringBuilder(value).insert(at, "Word").toString());

        assertThat(LocationBlock.isIn(edited)).isFalse();
        assertThat(LocationBlock.takeOut(edited)).isEqualTo(edited);
        assertThat(LocationBlock.takeOut(LocationBlock.put(edited, lines))).isEqualTo(edited);
    }

    @Property(seed = "10")
    void aServiceCanAddNoMark(@ForAll("text") String said, @ForAll("text") String saidNext) {
        String put = LocationBlock.put(List.of(), List.of(said, saidNext)).get(0);
        assertThat(put).containsOnlyOnce("[online meeting").containsOnlyOnce("[/online meeting");
        assertThat(put.lines().count()).isLessThanOrEqualTo(4);
    }

    @Provide
    Arbitrary<List<String>> typed() {
        return text().list().ofMaxSize(4);
    }

    /** Any text, and more often than chance would have it line breaks, pieces of the marks and whole pairs of them. */
    @Provide
    Arbitrary<String> text() {
        Arbitrary<String> checksum =
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(8);
        Arbitrary<String> pair = Combinators.combine(Arbitraries.strings().ofMaxLength(8), checksum)
                .as((inside, sum) -> "[online meeting]\n" + inside + "\n" + END + sum + "]");
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(
                        "[online meeting]\n",
                        "[online meeting]",
                        "[/online meeting]",
                        END,
                        "[",
                        "]",
                        "\n",
                        "\r\n",
                        "\r",
                        ",",
                        " ",
                        "Room 4",
                        "🏢"),
                checksum.map(sum -> END + sum + "]"),
                pair,
                Arbitraries.strings().ofMaxLength(8));
        return piece.list().ofMaxSize(6).map(pieces -> String.join("", pieces));
    }

    /** A service may say anything too. */
    @Provide
    Arbitrary<List<String>> lines() {
        return text().list().ofMaxSize(4);
    }

    private static List<String> around(String before, List<String> values, String after) {
        List<String> result = new ArrayList<>(values);
        result.set(0, before + result.get(0));
        int last = result.size() - 1;
        result.set(last, result.get(last) + after);
        return result;
    }

    private static List<String> concat(List<String> first, List<String> second, List<String> third) {
        List<String> result = new ArrayList<>(first);
        result.addAll(second);
        result.addAll(third);
        return result;
    }

    private static List<String> part(List<String> values, Random choice) {
        List<String> result = new ArrayList<>();
        for (String value : values) {
            String[] lines = value.split("\n", -1);
            StringBuilder piece = new StringBuilder(lines[0]);
            for (int i = 1; i < lines.length; i++) {
                if (choice.nextBoolean()) {
                    result.add(piece.toString());
                    piece = new StringBuilder(lines[i]);
                } else {
                    piece.append('\n').append(lines[i]);
                }
            }
            result.add(piece.toString());
        }
        return result;
    }

    private static List<String> asWebForm(List<String> values) {
        return values.stream().map(value -> value.replace("\n", "\r\n")).toList();
    }

    private static String withoutWhiteSpace(List<String> values) {
        return String.join("", values).replaceAll("\\s", "");
    }
}
