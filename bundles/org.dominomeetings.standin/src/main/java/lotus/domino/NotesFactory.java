package lotus.domino;

import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.Source;
import org.dominomeetings.standin.api.Sessions;

/** The stand-in's NotesFactory. */
public class NotesFactory {
    private NotesFactory() {}

    /**
     * A session of the server's own.
     *
     * @throws NotesException 4463 on a thread that is not initialised
     */
    @Source("HCL Domino Designer help, createSession (NotesFactory - Java)")
    public static Session createSession() throws NotesException {
        DominoServer.called("NotesFactory.createSession()");
        return Sessions.ofServer();
    }
}
