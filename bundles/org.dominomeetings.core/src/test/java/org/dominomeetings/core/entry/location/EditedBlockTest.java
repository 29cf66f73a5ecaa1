package org.dominomeetings.core.entry.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person, a form or a mail program may have done to the block, and what is left when it is taken out. */
class EditedBlockTest {
    private static final String LINK = "https://zoom.example/j/851?pwd=aB1";
    private static final List<String> LINES =
            List.of("Zoom: " + LINK, "Passcode: 24680", "Phone: +49 30 123, +1 555", "Video system: 851@zoom.example");
    private static final OwnText OURS = OwnText.of(
            List.of(LINK), List.of(LINES.get(0), LINES.get(1), LINES.get(2), LINES.get(3), "Kenncode: 24680"), true);
    private static final String PUT =
            LocationBlock.put(List.of("Room 4"), LINES).get(0);

    @Test
    void withoutItsMarksItIsFoundByItsLines() {
        String touched = PUT.replaceAll("\n?\\[/?online meeting[^\\]]*\\]", "");
        assertThat(takeOut(touched)).containsExactly("Room 4");
        assertThat(LocationBlock.put(List.of(touched), LINES, OURS)).containsExactly(PUT);
    }

    @Test
    void aLineThatWasAddedStays() {
        assertThat(takeOut(PUT.replace("\nPasscode", "\nRing twice\nPasscode"))).containsExactly("Room 4\nRing twice");
        assertThat(LocationBlock.put(List.of(PUT.replace("\nPasscode", "\nRing twice\nPasscode")), LINES, OURS))
                .containsExactly(PUT.replace("Room 4\n", "Room 4\nRing twice\n"));
    }

    static Stream<Arguments> touches() {
        return Stream.of(
                Arguments.of("Zoom:", "Zoom-Besprechung:", "Room 4\nZoom-Besprechung:"),
                Arguments.of("https", "<https", "Room 4"),
                Arguments.of("Zoom: ", "Zoom:\u00a0", "Room 4"),
                Arguments.of("Passcode: 24680\n", "", "Room 4"),
                Arguments.of("Phone: +49 30 123, +1 555\n", "", "Room 4"),
                Arguments.of("Passcode: 24680", "Kenncode: 24680", "Room 4"),
                Arguments.of("Passcode: 24680", "Passcode: 24680 (ask Ann)", "Room 4\n(ask Ann)"),
                Arguments.of("Passcode: 24680", "Passcode: 246801", "Room 4\nPasscode: 246801"),
                Arguments.of("\n", "\n   ", "Room 4"),
                Arguments.of("\n", "\n>", "Room 4"),
                Arguments.of("\n", "\n-", "Room 4"),
                Arguments.of("\nVideo", "Video", "Room 4"),
                Arguments.of("[online meeting]", "[Online Meeting]", "Room 4"),
                Arguments.of("[/online meeting", "[/ONLINE MEETING", "Room 4"),
                Arguments.of("[online meeting]\n", "", "Room 4"),
                Arguments.of("pwd=aB1", "pwd=aB1&from=mail", "Room 4"),
                Arguments.of("https://zoom", "zoom", "Room 4"),
                Arguments.of("https://zoom", "HTTPS://Zoom", "Room 4"),
                Arguments.of("Zoom:", "Please use", "Room 4\nPlease use"),
                Arguments.of("+1 555", "+1\n555", "Room 4"),
                Arguments.of("?pwd=", "?\npwd=", "Room 4"),
                Arguments.of("aB1", "aB1 and be on time", "Room 4\nand be on time"),
                Arguments.of("aB1", "aB1, Ann", "Room 4\nAnn"),
                Arguments.of("Room 4", "Room 4, building B,", "Room 4, building B,"),
                Arguments.of("Room 4\n", "Room 4 (see", "Room 4 (see"));
    }

    @ParameterizedTest
    @MethodSource("touches")
    void whatIsHisStays(String there, String instead, String left) {
        String touched = PUT.replace(there, instead);
        assertThat(touched).isNotEqualTo(PUT);
        List<String> taken = takeOut(touched);
        assertThat(String.join("|", taken)).isEqualTo(left);
        List<String> put = LocationBlock.put(List.of(touched), LINES, OURS);
        assertThat(countOf("zoom.example/j/851", String.join("\n", put))).isEqualTo(1);
        assertThat(takeOut(put.get(0))).isEqualTo(taken);
    }

    @Test
    void aLinkBetweenHisWordsGoesAndTheWordsStayApart() {
        assertThat(takeOut("See " + LINK + " for details")).containsExactly("See for details");
        assertThat(takeOut("See(" + LINK + ")for details")).containsExactly("See for details");
        assertThat(takeOut("See <" + LINK + ">.")).containsExactly("See .");
        assertThat(takeOut(LINK + "、会議室")).containsExactly("、会議室");
        assertThat(takeOut("Room 4, " + LINK + ", Berlin")).containsExactly("Room 4, Berlin");
        assertThat(takeOut("Room 4," + LINK + ",Berlin")).containsExactly("Room 4,Berlin");
    }

    @Test
    void aLinkThatOnlyBeginsLikeOursIsHis() {
        for (String his :
                List.of(LINK + "2", LINK + "-2", LINK + ".html", "https://other.example/?to=" + LINK.substring(8))) {
            assertThat(takeOut("Room 4\n" + his)).containsExactly("Room 4\n" + his);
        }
    }

    @Test
    void aBlockThatNotesPartedOrJoinedIsFound() {
        String bare = PUT.replaceAll("\n?\\[/?online meeting[^\\]]*\\]", "");
        assertThat(LocationBlock.takeOut(List.of(bare.split("\n")), OURS)).containsExactly("Room 4");
        assertThat(LocationBlock.takeOut(List.of(bare.split("\n|, ")), OURS)).containsExactly("Room 4");
        assertThat(LocationBlock.takeOut(List.of((bare + "\nBerlin").split("\n")), OURS))
                .containsExactly("Room 4", "Berlin");
        assertThat(takeOut(bare.replace("\n", ", "))).containsExactly("Room 4");
        assertThat(takeOut(bare.replace("\n", "; ") + "; Berlin")).containsExactly("Room 4; Berlin");
        assertThat(takeOut(bare.replace("\n", "\r\n"))).containsExactly("Room 4");
        assertThat(LocationBlock.takeOut(List.of("Room 4", LINES.get(0) + "\n" + LINES.get(1) + "\nBerlin"), OURS))
                .containsExactly("Room 4", "Berlin");
        assertThat(LocationBlock.takeOut(LINES, OURS)).containsExactly("");
    }

    @Test
    void aCopyOfTheLinkBesideTheBlockGoesWithIt() {
        String twice = "Join " + LINK + "\n" + PUT;
        assertThat(takeOut(twice)).containsExactly("Join\nRoom 4");
        assertThat(LocationBlock.put(List.of(twice), LINES, OURS)).containsExactly("Join\n" + PUT);
    }

    @Test
    void whatReadsLikeALineOfOursIsHisWhereNothingElseIsOurs() {
        OwnText notShown = OwnText.of(List.of(LINK), LINES, false);
        List<String> his = List.of("Phone: +49 30 123, +1 555\n[online meeting]");
        assertThat(LocationBlock.takeOut(his, notShown)).isEqualTo(his);
        assertThat(LocationBlock.takeOut(his, OwnText.NONE)).isEqualTo(his);
    }

    @Test
    void aWordThatIsNoLinkIsNotTakenForOne() {
        OwnText edited = OwnText.of(List.of("a", "Room 4", ""), List.of(), true);
        assertThat(LocationBlock.takeOut(List.of("A Room 4"), edited)).containsExactly("A Room 4");
    }

    @Test
    void marksInCapitalsAreFoundInEveryLanguagesCapitals() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr"));
            assertThat(takeOut(PUT.replace("[online meeting]", "[ONLINE MEETING]")))
                    .containsExactly("Room 4");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> takeOut(String touched) {
        return LocationBlock.takeOut(List.of(touched), OURS);
    }

    private static int countOf(String part, String text) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
