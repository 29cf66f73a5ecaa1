package org.dominomeetings.core.entry.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The checksums in these texts were computed elsewhere, by the CRC-32 of Python's zlib. */
class LocationBlockTest {
    private static final List<String> LINES = List.of("Webex: https://example.org/j/1", "Passcode: Sesame");
    private static final String SAID = "[online meeting]\nWebex: https://example.org/j/1\nPasscode: Sesame\n";
    private static final String BELOW_TEXT = SAID + "[/online meeting 696ce70f]";
    private static final String IN_EMPTY_VALUE = SAID + "[/online meeting 56a7999a]";
    private static final String AS_ONLY_VALUE = SAID + "[/online meeting f531b1d6]";

    @Test
    void putsTheBlockOnLinesOfItsOwnBelowWhatTheUserTyped() {
        assertThat(LocationBlock.put(List.of("Room 4"), LINES)).containsExactly("Room 4\n" + BELOW_TEXT);
        assertThat(LocationBlock.put(List.of("Room 4", "Berlin"), LINES))
                .containsExactly("Room 4", "Berlin\n" + BELOW_TEXT);
    }

    @Test
    void putsNothingButTheBlockWhereTheUserTypedNothing() {
        assertThat(LocationBlock.put(List.of(""), LINES)).containsExactly(IN_EMPTY_VALUE);
        assertThat(LocationBlock.put(List.of(), LINES)).containsExactly(AS_ONLY_VALUE);
    }

    @Test
    void leavesNoTraceOfItselfInAnItemWithoutAValueOrWithAnEmptyOne() {
        assertThat(LocationBlock.takeOut(List.of(AS_ONLY_VALUE))).isEmpty();
        assertThat(LocationBlock.takeOut(List.of(IN_EMPTY_VALUE))).containsExactly("");
        assertThat(LocationBlock.takeOut(List.of(AS_ONLY_VALUE, "Berlin"))).containsExactly("Berlin");
        assertThat(LocationBlock.takeOut(List.of(AS_ONLY_VALUE + "\nBerlin"))).containsExactly("\nBerlin");
        assertThat(LocationBlock.takeOut(List.of("Room 4", IN_EMPTY_VALUE))).containsExactly("Room 4", "");
    }

    @Test
    void replacesAndTakesOutTheBlockWhereItStands() {
        List<String> grown = List.of("Bring a pen.\nRoom 4\n" + BELOW_TEXT + "\nSecond floor", "Berlin");
        assertThat(LocationBlock.isIn(grown)).isTrue();
        assertThat(LocationBlock.put(grown, List.of("other")))
                .containsExactly(
                        "Bring a pen.\nRoom 4\n[online meeting]\nother\n[/online meeting e70ac538]\nSecond floor",
                        "Berlin");
        assertThat(LocationBlock.takeOut(grown)).containsExactly("Bring a pen.\nRoom 4\nSecond floor", "Berlin");
    }

    @Test
    void findsTheBlockWhoseLinesAFormMadeValues() {
        List<String> parted = List.of(
                "Room 4",
                "[online meeting]",
                "Webex: https://example.org/j/1",
                "Passcode: Sesame",
                "[/online meeting 696ce70f]",
                "Berlin");
        assertThat(LocationBlock.takeOut(parted)).containsExactly("Room 4", "Berlin");
        assertThat(LocationBlock.put(parted, List.of("other")))
                .containsExactly("Room 4", "[online meeting]\nother\n[/online meeting e70ac538]", "Berlin");

        List<String> partedOfNothing =
                List.of("[online meeting]", LINES.get(0), LINES.get(1), "[/online meeting f531b1d6]");
        assertThat(LocationBlock.takeOut(partedOfNothing)).isEmpty();
    }

    @Test
    void findsTheBlockThatAFormPartedAtCommasAndTrimmed() {
        List<String> lines = List.of("Phone: +49 30 123, +1 555; all day");
        assertThat(LocationBlock.put(List.of("Room 4"), lines))
                .containsExactly("Room 4\n[online meeting]\n" + lines.get(0) + "\n[/online meeting c214d87a]");
        assertThat(LocationBlock.takeOut(List.of(
                        "Room 4\n[online meeting]\nPhone: +49 30 123",
                        "+1 555",
                        "all day\n[/online meeting c214d87a]")))
                .containsExactly("Room 4");
    }

    @Test
    void findsTheBlockWhoseLineBreaksAreThoseOfAWebFormOrSpaces() {
        String web = ("Room 4\n" + BELOW_TEXT + "\nBerlin").replace("\n", "\r\n");
        assertThat(LocationBlock.takeOut(List.of(web))).containsExactly("Room 4\r\nBerlin");
        assertThat(LocationBlock.takeOut(List.of(("Room 4\n" + BELOW_TEXT).replace('\n', ' '))))
                .containsExactly("Room 4");
    }

    /** A form made CR and LF of all line breaks, and then the meeting was changed: the new block stands below a CR and LF. */
    @Test
    void leavesNoCarriageReturnWhereOnlyTheLineBreakBeforeTheBlockIsAWebForms() {
        assertThat(LocationBlock.takeOut(List.of("Room 4\r\n" + BELOW_TEXT))).containsExactly("Room 4");
        String web = ("Room 4\n" + BELOW_TEXT).replace("\n", "\r\n");
        List<String> updated = LocationBlock.put(List.of(web), List.of("other"));
        assertThat(updated).containsExactly("Room 4\r\n[online meeting]\r\nother\r\n[/online meeting e70ac538]");
        assertThat(LocationBlock.takeOut(updated)).containsExactly("Room 4");
    }

    @Test
    void breaksLinesAsTheTextDoes() {
        assertThat(LocationBlock.put(List.of("Room 4\r\nBerlin"), LINES))
                .containsExactly("Room 4\r\nBerlin\r\n" + BELOW_TEXT.replace("\n", "\r\n"));
        List<String> endsInReturn = LocationBlock.put(List.of("Room 4\r"), LINES);
        assertThat(LocationBlock.takeOut(endsInReturn)).containsExactly("Room 4\r");
    }

    @Test
    void findsTheBlockThatAFormJoinedWithCommasOrThatWasMovedToTheTop() {
        assertThat(LocationBlock.takeOut(List.of(("Room 4\n" + BELOW_TEXT).replace("\n", ", "))))
                .containsExactly("Room 4");
        assertThat(LocationBlock.takeOut(List.of(BELOW_TEXT + "\nRoom 4"))).containsExactly("Room 4");
        assertThat(LocationBlock.takeOut(List.of(BELOW_TEXT, "Room 4"))).containsExactly("Room 4");
    }

    /** Every end mark could end a block that begins at the first mark; as many characters are read for twice as many marks. */
    @Test
    void looksAtATextOfMarksAsOftenAsAtAnyOther() {
        String marks = "[/online meeting 696ce70f]";
        long few = readsOf("[online meeting]\n" + marks.repeat(1_000));
        long many = readsOf("[online meeting]\n" + marks.repeat(2_000));
        assertThat(many).isLessThan(3 * few);
        assertThat(readsOf("[online meeting]\n".repeat(2_000) + marks.repeat(2_000)))
                .isLessThan(3 * readsOf("[online meeting]\n".repeat(1_000) + marks.repeat(1_000)));
    }

    private static long readsOf(String text) {
        CountingCharSequence counted = new CountingCharSequence(text);
        assertThat(BlockSpan.findIn(counted)).isEmpty();
        return counted.reads();
    }

    @Test
    void leavesWhatOnlyLooksLikeABlock() {
        for (String typed : List.of(
                "[online meeting]\nRoom 4\n[/online meeting]",
                "[online meeting]\nRoom 4\n[/online meeting 696ce70f]",
                SAID + "[/online meeting]",
                SAID + "[/online meeting 696CE70F]",
                "Webex: https://example.org/j/1\nPasscode: Sesame\n[/online meeting 696ce70f]",
                "[/online meeting 696ce70f] [online meeting]\n")) {
            assertThat(LocationBlock.isIn(List.of(typed))).as(typed).isFalse();
            assertThat(LocationBlock.takeOut(List.of(typed))).containsExactly(typed);
            assertThat(LocationBlock.put(List.of(typed), LINES)).containsExactly(typed + "\n" + BELOW_TEXT);
        }
        assertThat(LocationBlock.isIn(List.of())).isFalse();
        assertThat(LocationBlock.takeOut(List.of())).isEmpty();
    }

    @Test
    void leavesABlockInWhichTheUserWroteAndPutsAFreshOneBelow() {
        String edited = ("Room 4\n" + BELOW_TEXT).replace("Sesame", "Sesame, ask Bob");
        assertThat(LocationBlock.isIn(List.of(edited))).isFalse();
        assertThat(LocationBlock.takeOut(List.of(edited))).containsExactly(edited);

        List<String> updated = LocationBlock.put(List.of(edited), LINES);
        assertThat(updated).containsExactly(edited + "\n" + BELOW_TEXT);
        assertThat(LocationBlock.takeOut(updated)).containsExactly(edited);
    }

    @Test
    void replacesTheBlockOfAnotherMeetingThatCameWithAPastedEntry() {
        assertThat(LocationBlock.put(List.of("Room 4\n" + BELOW_TEXT), List.of("other")))
                .containsExactly("Room 4\n[online meeting]\nother\n[/online meeting e70ac538]");
    }

    @Test
    void leavesOneBlockOnUpdateAndNoneOnDeleteWhereALocationWasPastedTwice() {
        List<String> twice = List.of("Room 4\n" + BELOW_TEXT + "\n" + BELOW_TEXT, "Berlin\n" + BELOW_TEXT);
        assertThat(LocationBlock.put(twice, List.of("other")))
                .containsExactly("Room 4\n[online meeting]\nother\n[/online meeting e70ac538]", "Berlin");
        assertThat(LocationBlock.takeOut(twice)).containsExactly("Room 4", "Berlin");
    }

    @Test
    void makesOneLineOfEachAndLetsNoServiceForgeAMark() {
        assertThat(LocationBlock.put(
                        List.of(),
                        List.of("[online\nmeeting] x [/online\u2028meeting 000000]", " \r\n\u0085 ", "\ta\u0000\nb ")))
                .containsExactly("[online meeting]\n(online meeting] x (/online meeting 000000]\na b\n"
                        + "[/online meeting 45ec689e]");
    }
}
