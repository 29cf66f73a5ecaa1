package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.ViewEntry}, to compile against; this type never ships. */
public interface ViewEntry extends Base {
    int getChildCount() throws NotesException;

    int getColumnIndentLevel() throws NotesException;

    Vector getColumnValues() throws NotesException;

    int getDescendantCount() throws NotesException;

    Document getDocument() throws NotesException;

    int getFTSearchScore() throws NotesException;

    int getIndentLevel() throws NotesException;

    String getNoteID() throws NotesException;

    int getNoteIDAsInt() throws NotesException;

    Object getParent() throws NotesException;

    String getPosition(char value) throws NotesException;

    boolean getRead() throws NotesException;

    boolean getRead(String text) throws NotesException;

    int getSiblingCount() throws NotesException;

    String getUniversalID() throws NotesException;

    boolean isCategory() throws NotesException;

    boolean isConflict() throws NotesException;

    boolean isDocument() throws NotesException;

    boolean isPreferJavaDates() throws NotesException;

    boolean isTotal() throws NotesException;

    boolean isValid() throws NotesException;

    void setPreferJavaDates(boolean flag) throws NotesException;
}
