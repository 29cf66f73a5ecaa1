package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.Newsletter}, to compile against; this type never ships. */
public interface Newsletter extends Base {
    Document formatDocument(Database database, int number) throws NotesException;

    Document formatMsgWithDoclinks(Database database) throws NotesException;

    Session getParent() throws NotesException;

    String getSubjectItemName() throws NotesException;

    boolean isDoScore() throws NotesException;

    boolean isDoSubject() throws NotesException;

    void setDoScore(boolean flag) throws NotesException;

    void setDoSubject(boolean flag) throws NotesException;

    void setSubjectItemName(String text) throws NotesException;
}
