package org.dominomeetings.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dominomeetings.core.model.InjectedFault.Kind;
import org.dominomeetings.core.model.ModelAction.Button;
import org.dominomeetings.core.model.ModelAction.Click;
import org.dominomeetings.core.model.ModelTest.Ending;
import org.junit.jupiter.api.Test;

/**
 * The server dies in two clicks on the same entry, one after the other, at every pair of their steps, and a third click
 * meets what they left. By chance such a thing comes about once in tens of thousands of sequences.
 *
 * <p>System property: {@code mishaps.all} lets every kind of mishap befall each of the two, which takes two minutes.
 */
public class TwoCrashesTest {
    /** The entry is read before the first of them. */
    private static final int FIRST_CALL = 2;

    /** A click that settles what another one left makes no more calls than this before it writes the entry. */
    private static final int LAST_CALL = 10;

    private static final List<Kind> KINDS = Boolean.getBoolean("mishaps.all")
            ? Stream.of(Kind.values()).filter(kind -> kind != Kind.MEANWHILE).toList()
            : List.of(Kind.DIES_AFTER);

    private static final List<Button> BUTTONS = List.of(Button.CREATE, Button.UPDATE, Button.DELETE);

    @Test
    void whateverTwoCrashesLeaveEachEntryHasTheOneMeetingThatItShows() {
        List<InjectedFault> mishaps = mishaps();
        int checked = 0;
        for (InjectedFault one : mishaps) {
            for (InjectedFault other : mishaps) {
                checked += atEachService(one, other);
            }
        }
        int steps = KINDS.size() * (LAST_CALL - FIRST_CALL + 1);
        assertThat(checked).isEqualTo(steps * steps * 27 * 3);
    }

    private static List<InjectedFault> mishaps() {
        List<InjectedFault> mishaps = new ArrayList<>();
        for (Kind kind : KINDS) {
            for (int call = FIRST_CALL; call <= LAST_CALL; call++) {
                mishaps.add(new InjectedFault(call, kind, null));
            }
        }
        return mishaps;
    }

    private static int atEachService(InjectedFault one, InjectedFault other) {
        int checked = 0;
        for (CreateLookup kind : CreateLookup.values()) {
            for (Button first : BUTTONS) {
                for (Button second : BUTTONS) {
                    for (Button third : BUTTONS) {
                        check(
                                kind,
                                List.of(
                                        click(Button.CREATE, null),
                                        click(first, one),
                                        click(second, other),
                                        click(third, null)));
                        checked++;
                    }
                }
            }
        }
        return checked;
    }

    /** Nobody clicks again: what the sweeper mends, a click that follows would have mended, too. */
    private static void check(CreateLookup kind, List<ModelAction> acts) {
        try {
            ModelTest.check(acts, kind, Ending.NOBODY_CLICKS);
        } catch (AssertionError broken) {
            throw new AssertionError(acts + " at a service that is " + kind, broken);
        }
    }

    private static ModelAction click(Button button, InjectedFault mishap) {
        return new Click(button, 0, ReplicaLocation.OFFICE, mishap);
    }
}
