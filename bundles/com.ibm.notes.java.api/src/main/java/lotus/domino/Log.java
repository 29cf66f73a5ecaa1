package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.Log}, to compile against; this type never ships. */
public interface Log extends Base {
    void close() throws NotesException;

    int getNumActions() throws NotesException;

    int getNumErrors() throws NotesException;

    Session getParent() throws NotesException;

    String getProgramName() throws NotesException;

    boolean isLogActions() throws NotesException;

    boolean isLogErrors() throws NotesException;

    boolean isOverwriteFile() throws NotesException;

    void logAction(String text) throws NotesException;

    void logError(int number, String text) throws NotesException;

    void logEvent(String text1, String text2, int number1, int number2) throws NotesException;

    void openAgentLog() throws NotesException;

    void openFileLog(String text) throws NotesException;

    void openMailLog(Vector values, String text) throws NotesException;

    void openNotesLog(String text1, String text2) throws NotesException;

    void setLogActions(boolean flag) throws NotesException;

    void setLogErrors(boolean flag) throws NotesException;

    void setOverwriteFile(boolean flag) throws NotesException;

    void setProgramName(String text) throws NotesException;
}
