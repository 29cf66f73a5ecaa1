package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.ColorObject}, to compile against; this type never ships. */
public interface ColorObject extends Base {
    int getBlue() throws NotesException;

    int getGreen() throws NotesException;

    int getHue() throws NotesException;

    int getLuminance() throws NotesException;

    int getNotesColor() throws NotesException;

    int getRed() throws NotesException;

    int getSaturation() throws NotesException;

    int setHSL(int number1, int number2, int number3) throws NotesException;

    void setNotesColor(int number) throws NotesException;

    int setRGB(int number1, int number2, int number3) throws NotesException;
}
