package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.MIMEHeader}, to compile against; this type never ships. */
public interface MIMEHeader extends Base {
    boolean addValText(String text) throws NotesException;

    boolean addValText(String text1, String text2) throws NotesException;

    String getHeaderName() throws NotesException;

    String getHeaderVal() throws NotesException;

    String getHeaderVal(boolean flag) throws NotesException;

    String getHeaderVal(boolean flag1, boolean flag2) throws NotesException;

    String getHeaderValAndParams() throws NotesException;

    String getHeaderValAndParams(boolean flag) throws NotesException;

    String getHeaderValAndParams(boolean flag1, boolean flag2) throws NotesException;

    String getParamVal(String text) throws NotesException;

    String getParamVal(String text, boolean flag) throws NotesException;

    void remove() throws NotesException;

    boolean setHeaderVal(String text) throws NotesException;

    boolean setHeaderValAndParams(String text) throws NotesException;

    boolean setParamVal(String text1, String text2) throws NotesException;
}
