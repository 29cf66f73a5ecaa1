package org.dominomeetings.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dominomeetings.core.model.Act.Button;
import org.dominomeetings.core.model.Act.Click;
import org.dominomeetings.core.model.ModelTest.Ending;
import org.junit.jupiter.api.Test;

/**
 * The server dies in two clicks on the same entry, one after the other, at every pair of their steps, and a third click
 * meets what they left. By chance such a thing comes about once in tens of thousands of sequences.
 */
class TwoCrashesTest {
    /** The entry is read before the first of them. */
    private static final int FIRST_CALL = 2;

    /** A click that settles what another one left makes no more calls than this before it writes the entry. */
    private static final int LAST_CALL = 10;

    private static final List<Button> BUTTONS = List.of(Button.CREATE, Button.UPDATE, Button.DELETE);

    @Test
    void whateverTwoCrashesLeaveEachEntryHasTheOneMeetingThatItShows() {
        int checked = 0;
        for (ServiceKind kind : ServiceKind.values()) {
            for (Button first : BUTTONS) {
                for (Button second : BUTTONS) {
                    for (Button third : BUTTONS) {
                        checked += atEachPairOfSteps(kind, first, second, third);
                    }
                }
            }
        }
        int steps = LAST_CALL - FIRST_CALL + 1;
        assertThat(checked).isEqualTo(3 * 27 * steps * steps);
    }

    private static int atEachPairOfSteps(ServiceKind kind, Button first, Button second, Button third) {
        int checked = 0;
        for (int one = FIRST_CALL; one <= LAST_CALL; one++) {
            for (int other = FIRST_CALL; other <= LAST_CALL; other++) {
                List<Act> acts = List.of(
                        click(Button.CREATE, null), click(first, one), click(second, other), click(third, null));
                check(kind, acts);
                checked++;
            }
        }
        return checked;
    }

    /** Nobody clicks again: what the sweeper mends, a click that follows would have mended, too. */
    private static void check(ServiceKind kind, List<Act> acts) {
        try {
            ModelTest.check(acts, kind, Ending.NOBODY_CLICKS);
        } catch (AssertionError broken) {
            throw new AssertionError(acts + " at a service that is " + kind, broken);
        }
    }

    /** @param deadly after which call the server dies; null for never */
    private static Act click(Button button, Integer deadly) {
        Mishap mishap = deadly == null ? null : new Mishap(deadly, Mishap.Kind.DIES_AFTER, null);
        return new Click(button, 0, Place.OFFICE, mishap);
    }
}
