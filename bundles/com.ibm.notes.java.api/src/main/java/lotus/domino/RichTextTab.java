package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.RichTextTab}, to compile against; this type never ships. */
public interface RichTextTab extends Base {
    void clear() throws NotesException;

    int getPosition() throws NotesException;

    int getType() throws NotesException;
}
