package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.Database}, to compile against; this type never ships. */
public interface Database extends Base {
    // Values: HCL Domino Designer help, "queryAccessPrivileges (Database - Java)".
    int DBACL_CREATE_DOCS = 1;
    int DBACL_DELETE_DOCS = 2;
    int DBACL_CREATE_PRIV_AGENTS = 4;
    int DBACL_CREATE_PRIV_FOLDERS_VIEWS = 8;
    int DBACL_CREATE_SHARED_FOLDERS_VIEWS = 16;
    int DBACL_CREATE_SCRIPT_AGENTS = 32;
    int DBACL_READ_PUBLIC_DOCS = 64;
    int DBACL_WRITE_PUBLIC_DOCS = 128;
    int DBACL_REPLICATE_COPY_DOCS = 256;

    Vector getACLActivityLog() throws NotesException;

    int compact() throws NotesException;

    int compactWithOptions(int number) throws NotesException;

    int compactWithOptions(int number, String text) throws NotesException;

    int compactWithOptions(String text) throws NotesException;

    Database createCopy(String text1, String text2) throws NotesException;

    Database createCopy(String text1, String text2, int number) throws NotesException;

    Document createDocument() throws NotesException;

    DocumentCollection createDocumentCollection() throws NotesException;

    Database createFromTemplate(String text1, String text2, boolean flag) throws NotesException;

    Database createFromTemplate(String text1, String text2, boolean flag, int number) throws NotesException;

    Database createFromTemplate(String text1, String text2, boolean flag1, int number, boolean flag2)
            throws NotesException;

    void createFTIndex(int number, boolean flag) throws NotesException;

    NoteCollection createNoteCollection(boolean flag) throws NotesException;

    Outline createOutline(String text) throws NotesException;

    Outline createOutline(String text, boolean flag) throws NotesException;

    View createQueryView(String text1, String text2) throws NotesException;

    View createQueryView(String text1, String text2, View view) throws NotesException;

    View createQueryView(String text1, String text2, View view, boolean flag) throws NotesException;

    Database createReplica(String text1, String text2) throws NotesException;

    View createView() throws NotesException;

    View createView(String text) throws NotesException;

    View createView(String text1, String text2) throws NotesException;

    View createView(String text1, String text2, View view) throws NotesException;

    View createView(String text1, String text2, View view, boolean flag) throws NotesException;

    void enableFolder(String text) throws NotesException;

    void fixup() throws NotesException;

    void fixup(int number) throws NotesException;

    Document FTDomainSearch(String text1, int number1, int number2, int number3, int number4, int number5, String text2)
            throws NotesException;

    DocumentCollection FTSearch(String text) throws NotesException;

    DocumentCollection FTSearch(String text, int number) throws NotesException;

    DocumentCollection FTSearch(String text, int number1, int number2, int number3) throws NotesException;

    DocumentCollection FTSearchRange(String text, int number1, int number2, int number3, int number4)
            throws NotesException;

    ACL getACL() throws NotesException;

    Agent getAgent(String text) throws NotesException;

    Vector getAgents() throws NotesException;

    DocumentCollection getAllDocuments() throws NotesException;

    DocumentCollection getAllReadDocuments() throws NotesException;

    DocumentCollection getAllReadDocuments(String text) throws NotesException;

    DocumentCollection getAllUnreadDocuments() throws NotesException;

    DocumentCollection getAllUnreadDocuments(String text) throws NotesException;

    String getCategories() throws NotesException;

    DateTime getCreated() throws NotesException;

    int getCurrentAccessLevel() throws NotesException;

    String getDB2Schema() throws NotesException;

    String getDesignTemplateName() throws NotesException;

    Document getDocumentByID(String text) throws NotesException;

    Document getDocumentByUNID(String text) throws NotesException;

    Document getDocumentByURL(String text, boolean flag) throws NotesException;

    Document getDocumentByURL(
            String text1,
            boolean flag1,
            boolean flag2,
            boolean flag3,
            String text2,
            String text3,
            String text4,
            String text5,
            String text6,
            boolean flag4)
            throws NotesException;

    int getFileFormat() throws NotesException;

    String getFileName() throws NotesException;

    String getFilePath() throws NotesException;

    boolean getFolderReferencesEnabled() throws NotesException;

    Form getForm(String text) throws NotesException;

    Vector getForms() throws NotesException;

    int getFTIndexFrequency() throws NotesException;

    String getHttpURL() throws NotesException;

    DateTime getLastFixup() throws NotesException;

    DateTime getLastFTIndexed() throws NotesException;

    DateTime getLastModified() throws NotesException;

    double getLimitRevisions() throws NotesException;

    double getLimitUpdatedBy() throws NotesException;

    boolean getListInDbCatalog() throws NotesException;

    Vector getManagers() throws NotesException;

    long getMaxSize() throws NotesException;

    DocumentCollection getModifiedDocuments() throws NotesException;

    DocumentCollection getModifiedDocuments(DateTime dateTime) throws NotesException;

    DocumentCollection getModifiedDocuments(DateTime dateTime, int number) throws NotesException;

    String getNotesURL() throws NotesException;

    boolean getOption(int number) throws NotesException;

    Outline getOutline(String text) throws NotesException;

    Session getParent() throws NotesException;

    double getPercentUsed() throws NotesException;

    DocumentCollection getProfileDocCollection(String text) throws NotesException;

    Document getProfileDocument(String text1, String text2) throws NotesException;

    String getReplicaID() throws NotesException;

    Replication getReplicationInfo() throws NotesException;

    String getServer() throws NotesException;

    double getSize() throws NotesException;

    int getSizeQuota() throws NotesException;

    long getSizeWarning() throws NotesException;

    String getTemplateName() throws NotesException;

    String getTitle() throws NotesException;

    int getType() throws NotesException;

    int getUndeleteExpireTime() throws NotesException;

    String getURL() throws NotesException;

    String getURLHeaderInfo(String text1, String text2, String text3, String text4, String text5, String text6)
            throws NotesException;

    View getView(String text) throws NotesException;

    Vector getViews() throws NotesException;

    void grantAccess(String text, int number) throws NotesException;

    boolean isAllowOpenSoftDeleted() throws NotesException;

    boolean isClusterReplication() throws NotesException;

    boolean isConfigurationDirectory() throws NotesException;

    boolean isCurrentAccessPublicReader() throws NotesException;

    boolean isCurrentAccessPublicWriter() throws NotesException;

    boolean isDB2() throws NotesException;

    boolean isDelayUpdates() throws NotesException;

    boolean isDesignLockingEnabled() throws NotesException;

    boolean isDirectoryCatalog() throws NotesException;

    boolean isDocumentLockingEnabled() throws NotesException;

    boolean isFTIndexed() throws NotesException;

    boolean isInMultiDbIndexing() throws NotesException;

    boolean isInService() throws NotesException;

    boolean isLink() throws NotesException;

    boolean isMultiDbSearch() throws NotesException;

    boolean isOpen() throws NotesException;

    boolean isPendingDelete() throws NotesException;

    boolean isPrivateAddressBook() throws NotesException;

    boolean isPublicAddressBook() throws NotesException;

    void markForDelete() throws NotesException;

    boolean open() throws NotesException;

    boolean openByReplicaID(String text1, String text2) throws NotesException;

    boolean openIfModified(String text1, String text2, DateTime dateTime) throws NotesException;

    boolean openWithFailover(String text1, String text2) throws NotesException;

    int queryAccess(String text) throws NotesException;

    int queryAccessPrivileges(String text) throws NotesException;

    Vector queryAccessRoles(String text) throws NotesException;

    void remove() throws NotesException;

    void removeFTIndex() throws NotesException;

    boolean replicate(String text) throws NotesException;

    void revokeAccess(String text) throws NotesException;

    DocumentCollection search(String text) throws NotesException;

    DocumentCollection search(String text, DateTime dateTime) throws NotesException;

    DocumentCollection search(String text, DateTime dateTime, int number) throws NotesException;

    void setAllowOpenSoftDeleted(boolean flag) throws NotesException;

    void setCategories(String text) throws NotesException;

    void setDelayUpdates(boolean flag) throws NotesException;

    void setDesignLockingEnabled(boolean flag) throws NotesException;

    void setDocumentLockingEnabled(boolean flag) throws NotesException;

    void setFolderReferencesEnabled(boolean flag) throws NotesException;

    void setFTIndexFrequency(int number) throws NotesException;

    void setInMultiDbIndexing(boolean flag) throws NotesException;

    void setInService(boolean flag) throws NotesException;

    void setLimitRevisions(double number) throws NotesException;

    void setLimitUpdatedBy(double number) throws NotesException;

    void setListInDbCatalog(boolean flag) throws NotesException;

    void setOption(int number, boolean flag) throws NotesException;

    void setSizeQuota(int number) throws NotesException;

    void setSizeWarning(int number) throws NotesException;

    void setTitle(String text) throws NotesException;

    void setUndeleteExpireTime(int number) throws NotesException;

    void sign() throws NotesException;

    void sign(int number) throws NotesException;

    void sign(int number, boolean flag) throws NotesException;

    void sign(int number, boolean flag, String text) throws NotesException;

    void sign(int number, boolean flag1, String text, boolean flag2) throws NotesException;

    void updateFTIndex(boolean flag) throws NotesException;

    void setUserIDForDecrypt(UserID userID) throws NotesException;

    void setUserIDFileForDecrypt(String text1, String text2) throws NotesException;

    UserID getUserID(String text1, String text2) throws NotesException;

    DominoQuery createDominoQuery() throws NotesException;

    QueryResultsProcessor createQueryResultsProcessor() throws NotesException;

    Document getNamedDocument(String text1, String text2) throws NotesException;

    Document getNamedDocument(String text) throws NotesException;

    DocumentCollection getNamedDocumentCollection() throws NotesException;

    DocumentCollection getNamedDocumentCollection(String text) throws NotesException;

    void removeAllQueryNamedResults() throws NotesException;

    void transactionBegin() throws NotesException;

    void transactionCommit() throws NotesException;

    void transactionRollback() throws NotesException;

    void decrypt() throws NotesException;

    void decrypt(boolean flag) throws NotesException;

    void encrypt() throws NotesException;

    void encrypt(int number) throws NotesException;

    void encrypt(int number, boolean flag) throws NotesException;

    int getEncryptionStrength() throws NotesException;

    boolean isLocallyEncrypted() throws NotesException;
}
