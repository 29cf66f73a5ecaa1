package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.NoteCollection}, to compile against; this type never ships. */
public interface NoteCollection extends Base {
    void add(DocumentCollection documentCollection) throws NotesException;

    void add(Form form) throws NotesException;

    void add(int number) throws NotesException;

    void add(int[] numbers) throws NotesException;

    void add(Agent agent) throws NotesException;

    void add(Document document) throws NotesException;

    void add(NoteCollection noteCollection) throws NotesException;

    void add(String text) throws NotesException;

    void add(View view) throws NotesException;

    void buildCollection() throws NotesException;

    void clearCollection() throws NotesException;

    int getCount() throws NotesException;

    String getFirstNoteID() throws NotesException;

    DateTime getLastBuildTime() throws NotesException;

    String getLastNoteID() throws NotesException;

    String getNextNoteID(String text) throws NotesException;

    int[] getNoteIDs() throws NotesException;

    Database getParent() throws NotesException;

    String getPrevNoteID(String text) throws NotesException;

    boolean getSelectAcl() throws NotesException;

    boolean getSelectActions() throws NotesException;

    boolean getSelectAgents() throws NotesException;

    boolean getSelectDatabaseScript() throws NotesException;

    boolean getSelectDataConnections() throws NotesException;

    boolean getSelectDocuments() throws NotesException;

    boolean getSelectFolders() throws NotesException;

    boolean getSelectForms() throws NotesException;

    boolean getSelectFramesets() throws NotesException;

    boolean getSelectHelpAbout() throws NotesException;

    boolean getSelectHelpIndex() throws NotesException;

    boolean getSelectHelpUsing() throws NotesException;

    boolean getSelectIcon() throws NotesException;

    boolean getSelectImageResources() throws NotesException;

    String getSelectionFormula() throws NotesException;

    boolean getSelectJavaResources() throws NotesException;

    boolean getSelectMiscCodeElements() throws NotesException;

    boolean getSelectMiscFormatElements() throws NotesException;

    boolean getSelectMiscIndexElements() throws NotesException;

    boolean getSelectNavigators() throws NotesException;

    boolean getSelectOutlines() throws NotesException;

    boolean getSelectPages() throws NotesException;

    boolean getSelectProfiles() throws NotesException;

    boolean getSelectReplicationFormulas() throws NotesException;

    boolean getSelectScriptLibraries() throws NotesException;

    boolean getSelectSharedFields() throws NotesException;

    boolean getSelectStylesheetResources() throws NotesException;

    boolean getSelectSubforms() throws NotesException;

    boolean getSelectViews() throws NotesException;

    DateTime getSinceTime() throws NotesException;

    String getUNID(String text) throws NotesException;

    DateTime getUntilTime() throws NotesException;

    void intersect(Document document) throws NotesException;

    void intersect(DocumentCollection documentCollection) throws NotesException;

    void intersect(Form form) throws NotesException;

    void intersect(int number) throws NotesException;

    void intersect(Agent agent) throws NotesException;

    void intersect(NoteCollection noteCollection) throws NotesException;

    void intersect(String text) throws NotesException;

    void intersect(View view) throws NotesException;

    void remove(Document document) throws NotesException;

    void remove(DocumentCollection documentCollection) throws NotesException;

    void remove(Form form) throws NotesException;

    void remove(int number) throws NotesException;

    void remove(Agent agent) throws NotesException;

    void remove(NoteCollection noteCollection) throws NotesException;

    void remove(String text) throws NotesException;

    void remove(View view) throws NotesException;

    void selectAllAdminNotes(boolean flag) throws NotesException;

    void selectAllCodeElements(boolean flag) throws NotesException;

    void selectAllDataNotes(boolean flag) throws NotesException;

    void selectAllDesignElements(boolean flag) throws NotesException;

    void selectAllFormatElements(boolean flag) throws NotesException;

    void selectAllIndexElements(boolean flag) throws NotesException;

    void selectAllNotes(boolean flag) throws NotesException;

    void setSelectAcl(boolean flag) throws NotesException;

    void setSelectActions(boolean flag) throws NotesException;

    void setSelectAgents(boolean flag) throws NotesException;

    void setSelectDatabaseScript(boolean flag) throws NotesException;

    void setSelectDataConnections(boolean flag) throws NotesException;

    void setSelectDocuments(boolean flag) throws NotesException;

    void setSelectFolders(boolean flag) throws NotesException;

    void setSelectForms(boolean flag) throws NotesException;

    void setSelectFramesets(boolean flag) throws NotesException;

    void setSelectHelpAbout(boolean flag) throws NotesException;

    void setSelectHelpIndex(boolean flag) throws NotesException;

    void setSelectHelpUsing(boolean flag) throws NotesException;

    void setSelectIcon(boolean flag) throws NotesException;

    void setSelectImageResources(boolean flag) throws NotesException;

    void setSelectionFormula(String text) throws NotesException;

    void setSelectJavaResources(boolean flag) throws NotesException;

    void setSelectMiscCodeElements(boolean flag) throws NotesException;

    void setSelectMiscFormatElements(boolean flag) throws NotesException;

    void setSelectMiscIndexElements(boolean flag) throws NotesException;

    void setSelectNavigators(boolean flag) throws NotesException;

    void setSelectOutlines(boolean flag) throws NotesException;

    void setSelectPages(boolean flag) throws NotesException;

    void setSelectProfiles(boolean flag) throws NotesException;

    void setSelectReplicationFormulas(boolean flag) throws NotesException;

    void setSelectScriptLibraries(boolean flag) throws NotesException;

    void setSelectSharedFields(boolean flag) throws NotesException;

    void setSelectStylesheetResources(boolean flag) throws NotesException;

    void setSelectSubforms(boolean flag) throws NotesException;

    void setSelectViews(boolean flag) throws NotesException;

    void setSinceTime(DateTime dateTime) throws NotesException;
}
