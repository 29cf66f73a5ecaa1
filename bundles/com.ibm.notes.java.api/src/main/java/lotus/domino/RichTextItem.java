package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.RichTextItem}, to compile against; this type never ships. */
public interface RichTextItem extends Item {
    void addNewLine() throws NotesException;

    void addNewLine(int number) throws NotesException;

    void addNewLine(int number, boolean flag) throws NotesException;

    void addPageBreak() throws NotesException;

    void addPageBreak(RichTextParagraphStyle richTextParagraphStyle) throws NotesException;

    void addTab() throws NotesException;

    void addTab(int number) throws NotesException;

    void appendDocLink(Database database) throws NotesException;

    void appendDocLink(Database database, String text) throws NotesException;

    void appendDocLink(Database database, String text1, String text2) throws NotesException;

    void appendDocLink(Document document) throws NotesException;

    void appendDocLink(Document document, String text) throws NotesException;

    void appendDocLink(Document document, String text1, String text2) throws NotesException;

    void appendDocLink(View view) throws NotesException;

    void appendDocLink(View view, String text) throws NotesException;

    void appendDocLink(View view, String text1, String text2) throws NotesException;

    void appendParagraphStyle(RichTextParagraphStyle richTextParagraphStyle) throws NotesException;

    void appendRTItem(RichTextItem richTextItem) throws NotesException;

    void appendStyle(RichTextStyle richTextStyle) throws NotesException;

    void appendTable(int number1, int number2) throws NotesException;

    void appendTable(int number1, int number2, Vector values) throws NotesException;

    void appendTable(int number1, int number2, Vector values1, int number3, Vector values2) throws NotesException;

    void appendText(String text) throws NotesException;

    void beginInsert(Base base) throws NotesException;

    void beginInsert(Base base, boolean flag) throws NotesException;

    void beginSection(String text) throws NotesException;

    void beginSection(String text, RichTextStyle richTextStyle) throws NotesException;

    void beginSection(String text, RichTextStyle richTextStyle, ColorObject colorObject, boolean flag)
            throws NotesException;

    void compact() throws NotesException;

    RichTextNavigator createNavigator() throws NotesException;

    RichTextRange createRange() throws NotesException;

    EmbeddedObject embedObject(int number, String text1, String text2, String text3) throws NotesException;

    void endInsert() throws NotesException;

    void endSection() throws NotesException;

    EmbeddedObject getEmbeddedObject(String text) throws NotesException;

    Vector getEmbeddedObjects() throws NotesException;

    String getFormattedText(boolean flag, int number1, int number2) throws NotesException;

    int getNotesFont(String text, boolean flag) throws NotesException;

    String getUnformattedText() throws NotesException;

    void update() throws NotesException;

    String convertToHTML(Vector values) throws NotesException;

    Vector getHTMLReferences() throws NotesException;
}
