package org.dominomeetings.notes.session;

import lotus.domino.NotesException;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;

/** Converts a {@link NotesException} into a {@link MeetingException} with a readable cause for the log. */
public final class NotesExceptions {
    private NotesExceptions() {}

    /** A problem caused by a Notes error; that exception's message may be null, so its public fields are used. */
    public static MeetingException because(NotesException e, ProblemCode code) {
        return MeetingException.because(new IllegalStateException("Domino error " + e.id + ": " + e.text, e), code);
    }
}
