package lotus.domino;

/** The stand-in's NotesException. What went wrong stands in {@link #id} and {@link #text}; the message is null. */
public class NotesException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The Notes error number. */
    public int id;

    /** The Notes error text. */
    public String text;

    public NotesException() {}

    public NotesException(int id, String text) {
        this.id = id;
        this.text = text;
    }

    public NotesException(int id, String text, Exception cause) {
        super(null, cause);
        this.id = id;
        this.text = text;
    }

    /** For a log; callers read the fields. */
    @Override
    public String toString() {
        return "NotesException: " + text + " (" + id + ")";
    }
}
