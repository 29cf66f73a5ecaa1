package org.dominomeetings.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocationBlockTest {
    private static final List<String> LINES = List.of("Webex: https://example.org/j/1", "Passcode: Sesame");
    private static final String BLOCK =
            "[online meeting]\nWebex: https://example.org/j/1\nPasscode: Sesame\n[/online meeting]";

    @Test
    void putsTheBlockOnLinesOfItsOwnBelowWhatTheUserTyped() {
        assertThat(LocationBlock.put(List.of("Room 4"), LINES)).containsExactly("Room 4\n" + BLOCK);
    }

    @Test
    void putsNothingButTheBlockWhereTheUserTypedNothing() {
        assertThat(LocationBlock.put(List.of(""), LINES)).containsExactly(BLOCK);
        assertThat(LocationBlock.put(List.of(), LINES)).containsExactly(BLOCK);
    }

    @Test
    void putsTheBlockIntoTheLastOfSeveralValues() {
        assertThat(LocationBlock.put(List.of("Room 4", "Berlin"), LINES)).containsExactly("Room 4", "Berlin\n" + BLOCK);
    }

    @Test
    void replacesAndTakesOutTheBlockWhereItStandsWhenTheUserAddedAValueAfterIt() {
        List<String> grown = List.of("Room 4\n" + BLOCK, "Berlin");
        assertThat(LocationBlock.isIn(grown)).isTrue();
        assertThat(LocationBlock.put(grown, List.of("other")))
                .containsExactly("Room 4\n[online meeting]\nother\n[/online meeting]", "Berlin");
        assertThat(LocationBlock.takeOut(grown)).containsExactly("Room 4", "Berlin");
    }

    @Test
    void leavesWhatTheUserWroteAroundTheBlock() {
        assertThat(LocationBlock.takeOut(List.of("Bring a pen.\nRoom 4\n" + BLOCK + "\nSecond floor")))
                .containsExactly("Bring a pen.\nRoom 4\nSecond floor");
    }

    @Test
    void findsNoBlockWhereThereIsNone() {
        assertThat(LocationBlock.isIn(List.of())).isFalse();
        assertThat(LocationBlock.isIn(List.of("Room 4"))).isFalse();
        assertThat(LocationBlock.isIn(List.of("[/online meeting] [online meeting]\n")))
                .isFalse();
        assertThat(LocationBlock.isIn(List.of("[online meeting] [/online meeting]")))
                .isFalse();
        assertThat(LocationBlock.takeOut(List.of())).isEmpty();
        assertThat(LocationBlock.takeOut(List.of("Room 4"))).containsExactly("Room 4");
    }

    /** A missing item and one that is empty look the same in the form. */
    @Test
    void knownLimitAnItemWithoutAValueComesBackWithAnEmptyOne() {
        assertThat(LocationBlock.takeOut(LocationBlock.put(List.of(), LINES))).containsExactly("");
    }

    /** It is what a pasted copy of an entry looks like, and its link leads to another meeting. */
    @Test
    void knownLimitAWholePairOfMarksOfTheUsersOwnIsTakenForTheBlock() {
        List<String> typed = List.of("[online meeting]\nRoom 4\n[/online meeting]");
        assertThat(LocationBlock.put(typed, LINES)).containsExactly(BLOCK);
        assertThat(LocationBlock.takeOut(typed)).containsExactly("");
    }
}
