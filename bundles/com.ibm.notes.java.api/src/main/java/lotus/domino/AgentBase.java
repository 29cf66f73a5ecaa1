package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.AgentBase}, a class, to compile against; this type never ships. */
public class AgentBase extends NotesThread {
    public Session getSession() throws NotesException {
        throw new IllegalStateException("signatures only");
    }

    public void NotesMain() {
        throw new IllegalStateException("signatures only");
    }
}
