package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.QueryResultsProcessor}, to compile against; this type never ships. */
public interface QueryResultsProcessor extends Base {
    void addCollection(Base base, String text) throws NotesException;

    void addColumn(String text1, String text2, String text3, int number, boolean flag1, boolean flag2)
            throws NotesException;

    void addColumn(String text) throws NotesException;

    void addDominoQuery(DominoQuery dominoQuery, String text1, String text2) throws NotesException;

    void addFormula(String text1, String text2, String text3) throws NotesException;

    String executeToJSON() throws NotesException;

    View executeToView(String text1, int number, String text2) throws NotesException;

    View executeToView(String text, int number, Vector values) throws NotesException;

    View executeToView(String text, int number) throws NotesException;

    View executeToView(String text) throws NotesException;

    int getMaxEntries() throws NotesException;

    int getTimeoutSec() throws NotesException;

    void setMaxEntries(int number) throws NotesException;

    void setTimeoutSec(int number) throws NotesException;
}
