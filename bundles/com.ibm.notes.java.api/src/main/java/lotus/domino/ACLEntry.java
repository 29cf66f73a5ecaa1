package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.ACLEntry}, to compile against; this type never ships. */
public interface ACLEntry extends Base {
    // Values: HCL Domino Designer help, "UserType (NotesACLEntry - JavaScript)".
    int TYPE_UNSPECIFIED = 0;
    int TYPE_PERSON = 1;
    int TYPE_SERVER = 2;
    int TYPE_MIXED_GROUP = 3;
    int TYPE_PERSON_GROUP = 4;
    int TYPE_SERVER_GROUP = 5;

    void disableRole(String text) throws NotesException;

    void enableRole(String text) throws NotesException;

    int getLevel() throws NotesException;

    String getName() throws NotesException;

    Name getNameObject() throws NotesException;

    ACL getParent() throws NotesException;

    Vector getRoles() throws NotesException;

    int getUserType() throws NotesException;

    boolean isAdminReaderAuthor() throws NotesException;

    boolean isAdminServer() throws NotesException;

    boolean isCanCreateDocuments() throws NotesException;

    boolean isCanCreateLSOrJavaAgent() throws NotesException;

    boolean isCanCreatePersonalAgent() throws NotesException;

    boolean isCanCreatePersonalFolder() throws NotesException;

    boolean isCanCreateSharedFolder() throws NotesException;

    boolean isCanDeleteDocuments() throws NotesException;

    boolean isCanReplicateOrCopyDocuments() throws NotesException;

    boolean isGroup() throws NotesException;

    boolean isPerson() throws NotesException;

    boolean isPublicReader() throws NotesException;

    boolean isPublicWriter() throws NotesException;

    boolean isRoleEnabled(String text) throws NotesException;

    boolean isServer() throws NotesException;

    void remove() throws NotesException;

    void setAdminReaderAuthor(boolean flag) throws NotesException;

    void setAdminServer(boolean flag) throws NotesException;

    void setCanCreateDocuments(boolean flag) throws NotesException;

    void setCanCreateLSOrJavaAgent(boolean flag) throws NotesException;

    void setCanCreatePersonalAgent(boolean flag) throws NotesException;

    void setCanCreatePersonalFolder(boolean flag) throws NotesException;

    void setCanCreateSharedFolder(boolean flag) throws NotesException;

    void setCanDeleteDocuments(boolean flag) throws NotesException;

    void setCanReplicateOrCopyDocuments(boolean flag) throws NotesException;

    void setGroup(boolean flag) throws NotesException;

    void setLevel(int number) throws NotesException;

    void setName(Name name) throws NotesException;

    void setName(String text) throws NotesException;

    void setPerson(boolean flag) throws NotesException;

    void setPublicReader(boolean flag) throws NotesException;

    void setPublicWriter(boolean flag) throws NotesException;

    void setServer(boolean flag) throws NotesException;

    void setUserType(int number) throws NotesException;
}
