package org.dominomeetings.standin;

/**
 * Thrown for a feature of Domino that the stand-in does not have. Deliberately no NotesException, so that no code that
 * handles those can mistake a gap here for an answer of Domino's.
 */
public final class NotInStandinException extends UnsupportedOperationException {
    private static final long serialVersionUID = 1L;

    /** @param what the type and method, or the case of it, that is missing */
    public NotInStandinException(String what) {
        super(what + " is not in the stand-in");
    }
}
