package org.dominomeetings.standin;

/**
 * A use of Domino's objects that Domino's documentation forbids or leaves undefined: another thread's object, another
 * session's, one of a request that is over, one that the container owns and somebody else recycles. A server may crash
 * on it or do nothing at all; the stand-in fails, and remembers it in {@link Handles#misuse()} in case somebody
 * catches this.
 *
 * @see "HCL Domino Designer help, NotesThread (Java) and recycle (Java)"
 */
public final class MisuseException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    MisuseException(String message) {
        super(message);
    }
}
