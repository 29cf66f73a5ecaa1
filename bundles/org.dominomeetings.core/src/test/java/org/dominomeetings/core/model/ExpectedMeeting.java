package org.dominomeetings.core.model;

import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * What Jane knows of an entry's meeting by the answers to her clicks. A click that was not answered may have had its effect
 * or not; everything else is certain.
 */
final class ExpectedMeeting {
    private boolean mayHaveNone = true;
    private boolean mayHaveOne;
    private String meeting;
    private ModelAction.Click last;
    private boolean ofSeveralPlaces;

    /** A click begins of which nobody may ever hear. */
    void begun(ModelAction.Click click) {
        ofSeveralPlaces |= click.at().isDevice() || last != null && last.at() != click.at();
        if (click.button() != ModelAction.Button.DETACH) {
            last = click;
        }
        if (click.button() == ModelAction.Button.CREATE) {
            meeting = mayHaveNone ? null : meeting;
            mayHaveOne = true;
        } else if (click.button() == ModelAction.Button.DELETE) {
            mayHaveNone = true;
        }
    }

    /** The click was answered. */
    void told(OperationResult answer) {
        if (answer.meeting().isPresent()) {
            mayHaveNone = false;
            mayHaveOne = true;
            meeting = answer.meeting().get().id();
        } else if (answer.record()
                .filter(record -> record.state() != MeetingState.NONE)
                .isEmpty()) {
            toldNone();
        }
    }

    /** The click was answered with a problem. */
    void told(ProblemCode code, ModelAction.Button clicked) {
        if (code == ProblemCode.NO_MEETING && clicked == ModelAction.Button.UPDATE) {
            toldNone();
        } else if (code == ProblemCode.GONE_AT_PROVIDER) {
            // The entry may show the dead link until the next click.
            mayHaveNone = true;
        }
    }

    private void toldNone() {
        mayHaveNone = true;
        mayHaveOne = false;
        meeting = null;
    }

    boolean mayHaveNone() {
        return mayHaveNone;
    }

    boolean mayHaveOne() {
        return mayHaveOne;
    }

    /** The meeting that guests know; null where she was told of none. */
    String meeting() {
        return meeting;
    }

    /** Whether she clicked at more than one place, or where the answer has still to be saved. */
    boolean isOfSeveralPlaces() {
        return ofSeveralPlaces;
    }

    /** Her last click, null if she never clicked. */
    ModelAction.Click last() {
        return last;
    }
}
