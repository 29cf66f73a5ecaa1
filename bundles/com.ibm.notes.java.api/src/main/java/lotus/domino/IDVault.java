package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.IDVault}, to compile against; this type never ships. */
public interface IDVault extends Base {
    String getServerName() throws NotesException;

    UserID getUserID(String text1, String text2) throws NotesException;

    UserID getUserID(String text1, String text2, String text3) throws NotesException;

    void getUserIDFile(String text1, String text2, String text3) throws NotesException;

    void getUserIDFile(String text1, String text2, String text3, String text4) throws NotesException;

    boolean isIDInVault(String text) throws NotesException;

    boolean isIDInVault(String text1, String text2) throws NotesException;

    void putUserIDFile(String text1, String text2, String text3) throws NotesException;

    void putUserIDFile(String text1, String text2, String text3, String text4) throws NotesException;

    void resetUserPassword(String text1, String text2) throws NotesException;

    void resetUserPassword(String text1, String text2, String text3, int number) throws NotesException;

    boolean syncUserIDFile(String text1, String text2, String text3) throws NotesException;

    boolean syncUserIDFile(String text1, String text2, String text3, String text4) throws NotesException;
}
