package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.NotesProperty}, to compile against; this type never ships. */
public interface NotesProperty extends Base {
    void clear() throws NotesException;

    String getDescription() throws NotesException;

    String getName() throws NotesException;

    String getNamespace() throws NotesException;

    String getTitle() throws NotesException;

    String getTypeName() throws NotesException;

    Vector getValues() throws NotesException;

    String getValueString() throws NotesException;

    boolean isInput() throws NotesException;

    void publish() throws NotesException;
}
