package lotus.domino;

import org.dominomeetings.standin.api.Sessions;

/** The stand-in's NotesFactory. */
public class NotesFactory {
    private NotesFactory() {}

    /**
     * A session of the server's own.
     *
     * @throws NotesException 4463 on a thread that is not initialised
     */
    public static Session createSession() throws NotesException {
        return Sessions.ofServer();
    }
}
