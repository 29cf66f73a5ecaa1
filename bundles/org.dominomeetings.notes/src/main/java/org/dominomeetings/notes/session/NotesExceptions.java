package org.dominomeetings.notes.session;

import lotus.domino.NotesException;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;

/** Turns Domino's exceptions into problems whose cause reads well in a log. */
public final class NotesExceptions {
    private NotesExceptions() {}

    /** The exception's own message may be null; what happened stands in its public fields. */
    public static MeetingException because(NotesException e, ProblemCode code) {
        return MeetingException.because(new IllegalStateException("Domino error " + e.id + ": " + e.text, e), code);
    }
}
