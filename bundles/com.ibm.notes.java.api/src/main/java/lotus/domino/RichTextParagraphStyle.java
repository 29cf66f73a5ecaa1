package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.RichTextParagraphStyle}, to compile against; this type never ships. */
public interface RichTextParagraphStyle extends Base {
    void clearAllTabs() throws NotesException;

    int getAlignment() throws NotesException;

    int getFirstLineLeftMargin() throws NotesException;

    int getInterLineSpacing() throws NotesException;

    int getLeftMargin() throws NotesException;

    int getPagination() throws NotesException;

    int getRightMargin() throws NotesException;

    int getSpacingAbove() throws NotesException;

    int getSpacingBelow() throws NotesException;

    Vector getTabs() throws NotesException;

    void setAlignment(int number) throws NotesException;

    void setFirstLineLeftMargin(int number) throws NotesException;

    void setInterLineSpacing(int number) throws NotesException;

    void setLeftMargin(int number) throws NotesException;

    void setPagination(int number) throws NotesException;

    void setRightMargin(int number) throws NotesException;

    void setSpacingAbove(int number) throws NotesException;

    void setSpacingBelow(int number) throws NotesException;

    void setTab(int number1, int number2) throws NotesException;

    void setTabs(int number1, int number2, int number3) throws NotesException;

    void setTabs(int number1, int number2, int number3, int number4) throws NotesException;
}
