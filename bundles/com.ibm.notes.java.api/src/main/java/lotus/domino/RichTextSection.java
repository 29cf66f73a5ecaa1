package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.RichTextSection}, to compile against; this type never ships. */
public interface RichTextSection extends Base {
    ColorObject getBarColor() throws NotesException;

    String getTitle() throws NotesException;

    RichTextStyle getTitleStyle() throws NotesException;

    boolean isExpanded() throws NotesException;

    void remove() throws NotesException;

    void setBarColor(ColorObject colorObject) throws NotesException;

    void setExpanded(boolean flag) throws NotesException;

    void setTitle(String text) throws NotesException;

    void setTitleStyle(RichTextStyle richTextStyle) throws NotesException;
}
