package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.RichTextTable}, to compile against; this type never ships. */
public interface RichTextTable extends Base {
    void addRow() throws NotesException;

    void addRow(int number) throws NotesException;

    void addRow(int number1, int number2) throws NotesException;

    ColorObject getAlternateColor() throws NotesException;

    ColorObject getColor() throws NotesException;

    int getColumnCount() throws NotesException;

    int getRowCount() throws NotesException;

    Vector getRowLabels() throws NotesException;

    int getStyle() throws NotesException;

    boolean isRightToLeft() throws NotesException;

    void remove() throws NotesException;

    void removeRow() throws NotesException;

    void removeRow(int number) throws NotesException;

    void removeRow(int number1, int number2) throws NotesException;

    void setAlternateColor(ColorObject colorObject) throws NotesException;

    void setColor(ColorObject colorObject) throws NotesException;

    void setRightToLeft(boolean flag) throws NotesException;

    void setRowLabels(Vector values) throws NotesException;

    void setStyle(int number) throws NotesException;
}
