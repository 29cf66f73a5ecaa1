package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.DxlImporter}, to compile against; this type never ships. */
public interface DxlImporter extends Base {
    int DXLIMPORTOPTION_IGNORE = 1;
    int DXLIMPORTOPTION_REPLACE_ELSE_CREATE = 6;

    int getAclImportOption() throws NotesException;

    boolean getCompileLotusScript() throws NotesException;

    boolean getCreateFTIndex() throws NotesException;

    int getDesignImportOption() throws NotesException;

    int getDocumentImportOption() throws NotesException;

    boolean getExitOnFirstFatalError() throws NotesException;

    String getFirstImportedNoteID() throws NotesException;

    int getImportedNoteCount() throws NotesException;

    int getInputValidationOption() throws NotesException;

    String getLog() throws NotesException;

    String getLogComment() throws NotesException;

    String getNextImportedNoteID(String text) throws NotesException;

    boolean getReplaceDbProperties() throws NotesException;

    boolean getReplicaRequiredForReplaceOrUpdate() throws NotesException;

    int getUnknownTokenLogOption() throws NotesException;

    void importDxl(RichTextItem richTextItem, Database database) throws NotesException;

    void importDxl(Stream stream, Database database) throws NotesException;

    void importDxl(String text, Database database) throws NotesException;

    void setAclImportOption(int number) throws NotesException;

    void setCompileLotusScript(boolean flag) throws NotesException;

    void setCreateFTIndex(boolean flag) throws NotesException;

    void setDesignImportOption(int number) throws NotesException;

    void setDocumentImportOption(int number) throws NotesException;

    void setExitOnFirstFatalError(boolean flag) throws NotesException;

    void setInputValidationOption(int number) throws NotesException;

    void setLogComment(String text) throws NotesException;

    void setReplaceDbProperties(boolean flag) throws NotesException;

    void setReplicaRequiredForReplaceOrUpdate(boolean flag) throws NotesException;

    void setUnknownTokenLogOption(int number) throws NotesException;
}
