package lotus.domino;

import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.api.NotesThreads;

/** The stand-in's NotesThread. */
public class NotesThread extends Thread {
    private final Runnable work;

    public NotesThread() {
        this(null);
    }

    public NotesThread(Runnable work) {
        this.work = work;
    }

    /** Lets the calling thread call Notes; counted, each call needs one {@link #stermThread()}. */
    @DocumentedIn("HCL Domino Designer help, NotesThread (Java)")
    public static void sinitThread() {
        DominoServer.called("NotesThread.sinitThread()");
        NotesThreads.initialise();
    }

    /** Undoes one {@link #sinitThread()}. */
    @DocumentedIn("HCL Domino Designer help, NotesThread (Java)")
    public static void stermThread() {
        DominoServer.called("NotesThread.stermThread()");
        NotesThreads.terminate();
    }

    /** Runs {@link #runNotes()} as a thread that may call Notes. */
    @Override
    public final void run() {
        sinitThread();
        try {
            runNotes();
        } catch (NotesException e) {
            throw new IllegalStateException(e);
        } finally {
            stermThread();
        }
    }

    /** What a subclass does; else what the constructor was given. */
    @DocumentedIn("HCL Domino Designer help, NotesThread (Java)")
    public void runNotes() throws NotesException {
        DominoServer.called("NotesThread.runNotes()");
        if (work != null) {
            work.run();
        }
    }
}
