package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.OutlineEntry}, to compile against; this type never ships. */
public interface OutlineEntry extends Base {
    String getAlias() throws NotesException;

    Database getDatabase() throws NotesException;

    Document getDocument() throws NotesException;

    int getEntryClass() throws NotesException;

    String getFormula() throws NotesException;

    String getFrameText() throws NotesException;

    String getHideFormula() throws NotesException;

    String getImagesText() throws NotesException;

    boolean getKeepSelectionFocus() throws NotesException;

    String getLabel() throws NotesException;

    int getLevel() throws NotesException;

    String getNamedElement() throws NotesException;

    Outline getParent() throws NotesException;

    int getType() throws NotesException;

    String getURL() throws NotesException;

    boolean getUseHideFormula() throws NotesException;

    View getView() throws NotesException;

    boolean hasChildren() throws NotesException;

    boolean isHidden() throws NotesException;

    boolean isHiddenFromNotes() throws NotesException;

    boolean isHiddenFromWeb() throws NotesException;

    boolean isInThisDB() throws NotesException;

    boolean isPrivate() throws NotesException;

    boolean setAction(String text) throws NotesException;

    void setAlias(String text) throws NotesException;

    void setFrameText(String text) throws NotesException;

    void setHidden(boolean flag) throws NotesException;

    void setHiddenFromNotes(boolean flag) throws NotesException;

    void setHiddenFromWeb(boolean flag) throws NotesException;

    void setHideFormula(String text) throws NotesException;

    void setImagesText(String text) throws NotesException;

    void setKeepSelectionFocus(boolean flag) throws NotesException;

    void setLabel(String text) throws NotesException;

    boolean setNamedElement(Database database, String text, int number) throws NotesException;

    boolean setNoteLink(Database database) throws NotesException;

    boolean setNoteLink(Document document) throws NotesException;

    boolean setNoteLink(View view) throws NotesException;

    boolean setURL(String text) throws NotesException;

    void setUseHideFormula(boolean flag) throws NotesException;
}
