package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.RichTextStyle}, to compile against; this type never ships. */
public interface RichTextStyle extends Base {
    int getBold() throws NotesException;

    int getColor() throws NotesException;

    int getEffects() throws NotesException;

    int getFont() throws NotesException;

    int getFontSize() throws NotesException;

    int getItalic() throws NotesException;

    Session getParent() throws NotesException;

    int getPassThruHTML() throws NotesException;

    int getStrikeThrough() throws NotesException;

    int getUnderline() throws NotesException;

    boolean isDefault() throws NotesException;

    void setBold(int number) throws NotesException;

    void setColor(int number) throws NotesException;

    void setEffects(int number) throws NotesException;

    void setFont(int number) throws NotesException;

    void setFontSize(int number) throws NotesException;

    void setItalic(int number) throws NotesException;

    void setPassThruHTML(int number) throws NotesException;

    void setStrikeThrough(int number) throws NotesException;

    void setUnderline(int number) throws NotesException;
}
