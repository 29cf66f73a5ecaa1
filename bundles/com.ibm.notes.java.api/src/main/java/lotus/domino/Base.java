package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.Base}, to compile against; this type never ships. */
public interface Base {
    void recycle() throws NotesException;

    void recycle(Vector values) throws NotesException;
}
