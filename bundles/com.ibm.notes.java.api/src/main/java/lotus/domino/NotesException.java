package lotus.domino;

/**
 * What every {@code lotus.domino} method throws when Notes refuses. Signatures to compile against; this type never ships.
 *
 * <p>HCL's class extends a CORBA exception on old releases; callers may rely on {@link Exception} alone.
 */
public class NotesException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The Notes error number, for example 4091 for a UNID that is not in the database. */
    public int id;

    /** The Notes error text; may be null. */
    public String text;

    public NotesException() {
        throw new IllegalStateException("signatures only");
    }

    public NotesException(int id, String text) {
        throw new IllegalStateException("signatures only");
    }

    public NotesException(int id, String text, Exception cause) {
        throw new IllegalStateException("signatures only");
    }
}
