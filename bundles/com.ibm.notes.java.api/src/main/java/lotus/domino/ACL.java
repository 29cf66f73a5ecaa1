package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.ACL}, to compile against; this type never ships. */
public interface ACL extends Base {
    // Values: HCL Domino Designer help, "Level (NotesACLEntry - JavaScript)".
    int LEVEL_NOACCESS = 0;
    int LEVEL_DEPOSITOR = 1;
    int LEVEL_READER = 2;
    int LEVEL_AUTHOR = 3;
    int LEVEL_EDITOR = 4;
    int LEVEL_DESIGNER = 5;
    int LEVEL_MANAGER = 6;

    void addRole(String text) throws NotesException;

    ACLEntry createACLEntry(String text, int number) throws NotesException;

    void deleteRole(String text) throws NotesException;

    String getAdministrationServer() throws NotesException;

    ACLEntry getEntry(String text) throws NotesException;

    ACLEntry getFirstEntry() throws NotesException;

    int getInternetLevel() throws NotesException;

    ACLEntry getNextEntry() throws NotesException;

    ACLEntry getNextEntry(ACLEntry aclEntry) throws NotesException;

    Database getParent() throws NotesException;

    Vector getRoles() throws NotesException;

    boolean isAdminNames() throws NotesException;

    boolean isAdminReaderAuthor() throws NotesException;

    boolean isExtendedAccess() throws NotesException;

    boolean isUniformAccess() throws NotesException;

    void removeACLEntry(String text) throws NotesException;

    void renameRole(String text1, String text2) throws NotesException;

    void save() throws NotesException;

    void setAdministrationServer(String text) throws NotesException;

    void setAdminNames(boolean flag) throws NotesException;

    void setAdminReaderAuthor(boolean flag) throws NotesException;

    void setExtendedAccess(boolean flag) throws NotesException;

    void setInternetLevel(int number) throws NotesException;

    void setUniformAccess(boolean flag) throws NotesException;
}
