package lotus.domino;

/**
 * A thread that may call Notes, and the two calls that let any other thread do so. Signatures to compile against; this
 * type never ships.
 *
 * @see "HCL Domino Designer help, NotesThread class (Java)"
 */
public class NotesThread extends Thread {
    public NotesThread() {
        throw new IllegalStateException("signatures only");
    }

    public NotesThread(Runnable work) {
        throw new IllegalStateException("signatures only");
    }

    /** Prepares the calling thread for Notes; each call needs one {@link #stermThread()} on the same thread. */
    public static void sinitThread() {
        throw new IllegalStateException("signatures only");
    }

    /** Ends what one {@link #sinitThread()} began, on the same thread. */
    public static void stermThread() {
        throw new IllegalStateException("signatures only");
    }

    /** What a subclass does while the thread is prepared for Notes. */
    public void runNotes() throws NotesException {
        throw new IllegalStateException("signatures only");
    }
}
