package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.RichTextDoclink}, to compile against; this type never ships. */
public interface RichTextDoclink extends Base {
    String getDBReplicaID() throws NotesException;

    String getDisplayComment() throws NotesException;

    String getDocUnID() throws NotesException;

    String getHotSpotText() throws NotesException;

    RichTextStyle getHotSpotTextStyle() throws NotesException;

    String getServerHint() throws NotesException;

    String getViewUnID() throws NotesException;

    void remove() throws NotesException;

    void setDBReplicaID(String text) throws NotesException;

    void setDisplayComment(String text) throws NotesException;

    void setDocUnID(String text) throws NotesException;

    void setHotSpotText(String text) throws NotesException;

    void setHotSpotTextStyle(RichTextStyle richTextStyle) throws NotesException;

    void setServerHint(String text) throws NotesException;

    void setViewUnID(String text) throws NotesException;
}
