package lotus.domino;

/**
 * Where sessions come from. Signatures to compile against; this type never ships.
 *
 * @see "HCL Domino Designer help, NotesFactory class (Java)"
 */
public class NotesFactory {
    private NotesFactory() {}

    /** A session with the rights of the ID that runs this process: on a server, the server's. */
    public static Session createSession() throws NotesException {
        throw new IllegalStateException("signatures only");
    }
}
