package org.dominomeetings.notes;

import lotus.domino.NotesException;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/** Turns Domino's exceptions into problems whose cause reads well in a log. */
final class DominoProblem {
    private DominoProblem() {}

    /** The exception's own message may be null; what happened stands in its public fields. */
    static MeetingProblem because(NotesException e, ProblemCode code) {
        return MeetingProblem.because(new IllegalStateException("Domino error " + e.id + ": " + e.text, e), code);
    }
}
