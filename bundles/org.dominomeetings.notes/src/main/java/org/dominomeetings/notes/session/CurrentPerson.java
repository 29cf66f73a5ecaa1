package org.dominomeetings.notes.session;

import com.ibm.domino.osgi.core.context.ContextInfo;
import java.util.Optional;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.core.problem.ProblemCode;

/** The user whom Domino has authenticated for the request on this thread. */
public final class CurrentPerson {
    private CurrentPerson() {}

    /** The canonical Notes name; empty for Anonymous. */
    public static Optional<String> name() {
        Session session = ContextInfo.getUserSession();
        if (session == null || ContextInfo.isAnonymous()) {
            return Optional.empty();
        }
        try {
            return Optional.of(session.getEffectiveUserName()).filter(name -> !name.equalsIgnoreCase("Anonymous"));
        } catch (NotesException e) {
            throw NotesExceptions.because(e, ProblemCode.SERVER_ERROR);
        }
    }
}
