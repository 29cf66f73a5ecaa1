package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.RichTextNavigator}, to compile against; this type never ships. */
public interface RichTextNavigator extends Base {
    RichTextNavigator Clone() throws NotesException;

    boolean findFirstElement(int number) throws NotesException;

    boolean findFirstString(String text) throws NotesException;

    boolean findFirstString(String text, int number) throws NotesException;

    boolean findLastElement(int number) throws NotesException;

    boolean findNextElement() throws NotesException;

    boolean findNextElement(int number) throws NotesException;

    boolean findNextElement(int number1, int number2) throws NotesException;

    boolean findNextString(String text) throws NotesException;

    boolean findNextString(String text, int number) throws NotesException;

    boolean findNthElement(int number1, int number2) throws NotesException;

    Base getElement() throws NotesException;

    Base getFirstElement(int number) throws NotesException;

    Base getLastElement(int number) throws NotesException;

    Base getNextElement() throws NotesException;

    Base getNextElement(int number) throws NotesException;

    Base getNextElement(int number1, int number2) throws NotesException;

    Base getNthElement(int number1, int number2) throws NotesException;

    void setCharOffset(int number) throws NotesException;

    void setPosition(Base base) throws NotesException;

    void setPositionAtEnd(Base base) throws NotesException;
}
