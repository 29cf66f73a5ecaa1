package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.UserID}, to compile against; this type never ships. */
public interface UserID extends Base {
    Vector getEncryptionKeys() throws NotesException;

    String getUserName() throws NotesException;
}
