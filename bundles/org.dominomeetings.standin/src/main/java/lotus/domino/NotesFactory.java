package lotus.domino;

import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.api.session.Sessions;

/** The stand-in's NotesFactory. */
public class NotesFactory {
    private NotesFactory() {}

    /**
     * A session of the server's own.
     *
     * @throws NotesException 4463 on a thread that is not initialised
     */
    @DocumentedIn("HCL Domino Designer help, createSession (NotesFactory - Java)")
    public static Session createSession() throws NotesException {
        DominoServer.called("NotesFactory.createSession()");
        return Sessions.ofServer();
    }
}
