package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.DxlExporter}, to compile against; this type never ships. */
public interface DxlExporter extends Base {
    String exportDxl(Database database) throws NotesException;

    String exportDxl(Document document) throws NotesException;

    String exportDxl(DocumentCollection documentCollection) throws NotesException;

    String exportDxl(NoteCollection noteCollection) throws NotesException;

    String getAttachmentOmittedText() throws NotesException;

    boolean getConvertNotesBitmapsToGIF() throws NotesException;

    String getDoctypeSYSTEM() throws NotesException;

    boolean getExitOnFirstFatalError() throws NotesException;

    boolean getForceNoteFormat() throws NotesException;

    String getLog() throws NotesException;

    String getLogComment() throws NotesException;

    int getMIMEOption() throws NotesException;

    String getOLEObjectOmittedText() throws NotesException;

    Vector getOmitItemNames() throws NotesException;

    boolean getOmitMiscFileObjects() throws NotesException;

    boolean getOmitOLEObjects() throws NotesException;

    boolean getOmitRichtextAttachments() throws NotesException;

    boolean getOmitRichtextPictures() throws NotesException;

    boolean getOutputDOCTYPE() throws NotesException;

    String getPictureOmittedText() throws NotesException;

    Vector getRestrictToItemNames() throws NotesException;

    int getRichTextOption() throws NotesException;

    boolean getUncompressAttachments() throws NotesException;

    void setAttachmentOmittedText(String text) throws NotesException;

    void setConvertNotesBitmapsToGIF(boolean flag) throws NotesException;

    void setDoctypeSYSTEM(String text) throws NotesException;

    void setExitOnFirstFatalError(boolean flag) throws NotesException;

    void setForceNoteFormat(boolean flag) throws NotesException;

    void setLogComment(String text) throws NotesException;

    void setMIMEOption(int number) throws NotesException;

    void setOLEObjectOmittedText(String text) throws NotesException;

    void setOmitItemNames(Vector values) throws NotesException;

    void setOmitMiscFileObjects(boolean flag) throws NotesException;

    void setOmitOLEObjects(boolean flag) throws NotesException;

    void setOmitRichtextAttachments(boolean flag) throws NotesException;

    void setOmitRichtextPictures(boolean flag) throws NotesException;

    void setOutputDOCTYPE(boolean flag) throws NotesException;

    void setPictureOmittedText(String text) throws NotesException;

    void setRestrictToItemNames(Vector values) throws NotesException;

    void setRichTextOption(int number) throws NotesException;

    void setUncompressAttachments(boolean flag) throws NotesException;
}
