package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.RichTextRange}, to compile against; this type never ships. */
public interface RichTextRange extends Base {
    RichTextRange Clone() throws NotesException;

    int findandReplace(String text1, String text2) throws NotesException;

    int findandReplace(String text1, String text2, long number) throws NotesException;

    RichTextNavigator getNavigator() throws NotesException;

    RichTextStyle getStyle() throws NotesException;

    String getTextParagraph() throws NotesException;

    String getTextRun() throws NotesException;

    int getType() throws NotesException;

    void remove() throws NotesException;

    void reset(boolean flag1, boolean flag2) throws NotesException;

    void setBegin(Base base) throws NotesException;

    void setEnd(Base base) throws NotesException;

    void setStyle(RichTextStyle richTextStyle) throws NotesException;
}
