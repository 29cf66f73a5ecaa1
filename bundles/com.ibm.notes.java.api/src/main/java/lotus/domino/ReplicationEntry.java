package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.ReplicationEntry}, to compile against; this type never ships. */
public interface ReplicationEntry extends Base {
    String getDestination() throws NotesException;

    String getFormula() throws NotesException;

    String getSource() throws NotesException;

    String getViews() throws NotesException;

    boolean isIncludeACL() throws NotesException;

    boolean isIncludeAgents() throws NotesException;

    boolean isIncludeDocuments() throws NotesException;

    boolean isIncludeForms() throws NotesException;

    boolean isIncludeFormulas() throws NotesException;

    int remove() throws NotesException;

    int save() throws NotesException;

    void setFormula(String text) throws NotesException;

    void setIncludeACL(boolean flag) throws NotesException;

    void setIncludeAgents(boolean flag) throws NotesException;

    void setIncludeDocuments(boolean flag) throws NotesException;

    void setIncludeForms(boolean flag) throws NotesException;

    void setIncludeFormulas(boolean flag) throws NotesException;

    void setViews(String text) throws NotesException;
}
