package lotus.domino;

import java.io.Writer;
import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.Document}, to compile against; this type never ships. */
public interface Document extends Base {
    Item appendItemValue(String text) throws NotesException;

    Item appendItemValue(String text, double number) throws NotesException;

    Item appendItemValue(String text, int number) throws NotesException;

    Item appendItemValue(String text, Object value) throws NotesException;

    void attachVCard(Base base) throws NotesException;

    void attachVCard(Base base, String text) throws NotesException;

    boolean closeMIMEEntities() throws NotesException;

    boolean closeMIMEEntities(boolean flag) throws NotesException;

    boolean closeMIMEEntities(boolean flag, String text) throws NotesException;

    boolean computeWithForm(boolean flag1, boolean flag2) throws NotesException;

    void convertToMIME() throws NotesException;

    void convertToMIME(int number) throws NotesException;

    void convertToMIME(int number1, int number2) throws NotesException;

    void copyAllItems(Document document, boolean flag) throws NotesException;

    Item copyItem(Item item) throws NotesException;

    Item copyItem(Item item, String text) throws NotesException;

    Document copyToDatabase(Database database) throws NotesException;

    MIMEEntity createMIMEEntity() throws NotesException;

    MIMEEntity createMIMEEntity(String text) throws NotesException;

    Document createReplyMessage(boolean flag) throws NotesException;

    RichTextItem createRichTextItem(String text) throws NotesException;

    void encrypt() throws NotesException;

    String generateXML() throws NotesException;

    void generateXML(Object value, XSLTResultTarget xsltResultTarget) throws NotesException;

    void generateXML(Writer writer) throws NotesException;

    EmbeddedObject getAttachment(String text) throws NotesException;

    Vector getAuthors() throws NotesException;

    Vector getColumnValues() throws NotesException;

    DateTime getCreated() throws NotesException;

    Vector getEmbeddedObjects() throws NotesException;

    Vector getEncryptionKeys() throws NotesException;

    Item getFirstItem(String text) throws NotesException;

    Vector getFolderReferences() throws NotesException;

    int getFTSearchScore() throws NotesException;

    String getHttpURL() throws NotesException;

    DateTime getInitiallyModified() throws NotesException;

    Vector getItems() throws NotesException;

    Vector getItemValue(String text) throws NotesException;

    Object getItemValueCustomData(String text) throws NotesException;

    Object getItemValueCustomData(String text1, String text2) throws NotesException;

    byte[] getItemValueCustomDataBytes(String text1, String text2) throws NotesException;

    Vector getItemValueDateTimeArray(String text) throws NotesException;

    double getItemValueDouble(String text) throws NotesException;

    int getItemValueInteger(String text) throws NotesException;

    String getItemValueString(String text) throws NotesException;

    String getKey() throws NotesException;

    DateTime getLastAccessed() throws NotesException;

    DateTime getLastModified() throws NotesException;

    Vector getLockHolders() throws NotesException;

    MIMEEntity getMIMEEntity() throws NotesException;

    MIMEEntity getMIMEEntity(String text) throws NotesException;

    String getNameOfProfile() throws NotesException;

    String getNoteID() throws NotesException;

    String getNotesURL() throws NotesException;

    Database getParentDatabase() throws NotesException;

    String getParentDocumentUNID() throws NotesException;

    View getParentView() throws NotesException;

    boolean getRead() throws NotesException;

    boolean getRead(String text) throws NotesException;

    Vector getReceivedItemText() throws NotesException;

    DocumentCollection getResponses() throws NotesException;

    String getSigner() throws NotesException;

    int getSize() throws NotesException;

    String getUniversalID() throws NotesException;

    String getURL() throws NotesException;

    String getVerifier() throws NotesException;

    boolean hasEmbedded() throws NotesException;

    boolean hasItem(String text) throws NotesException;

    boolean isDeleted() throws NotesException;

    boolean isEncrypted() throws NotesException;

    boolean isEncryptOnSend() throws NotesException;

    boolean isNewNote() throws NotesException;

    boolean isPreferJavaDates() throws NotesException;

    boolean isProfile() throws NotesException;

    boolean isResponse() throws NotesException;

    boolean isSaveMessageOnSend() throws NotesException;

    boolean isSentByAgent() throws NotesException;

    boolean isSigned() throws NotesException;

    boolean isSignOnSend() throws NotesException;

    boolean isValid() throws NotesException;

    boolean lock() throws NotesException;

    boolean lock(boolean flag) throws NotesException;

    boolean lock(String text) throws NotesException;

    boolean lock(String text, boolean flag) throws NotesException;

    boolean lock(Vector values) throws NotesException;

    boolean lock(Vector values, boolean flag) throws NotesException;

    boolean lockProvisional() throws NotesException;

    boolean lockProvisional(String text) throws NotesException;

    boolean lockProvisional(Vector values) throws NotesException;

    void makeResponse(Document document) throws NotesException;

    void markRead() throws NotesException;

    void markRead(String text) throws NotesException;

    void markUnread() throws NotesException;

    void markUnread(String text) throws NotesException;

    void putInFolder(String text) throws NotesException;

    void putInFolder(String text, boolean flag) throws NotesException;

    boolean remove(boolean flag) throws NotesException;

    void removeFromFolder(String text) throws NotesException;

    void removeItem(String text) throws NotesException;

    boolean removePermanently(boolean flag) throws NotesException;

    boolean renderToRTItem(RichTextItem richTextItem) throws NotesException;

    Item replaceItemValue(String text, Object value) throws NotesException;

    Item replaceItemValueCustomData(String text, Object value) throws NotesException;

    Item replaceItemValueCustomData(String text1, String text2, Object value) throws NotesException;

    Item replaceItemValueCustomDataBytes(String text1, String text2, byte[] bytes) throws NotesException;

    boolean save() throws NotesException;

    boolean save(boolean flag) throws NotesException;

    boolean save(boolean flag1, boolean flag2) throws NotesException;

    boolean save(boolean flag1, boolean flag2, boolean flag3) throws NotesException;

    void send() throws NotesException;

    void send(boolean flag) throws NotesException;

    void send(boolean flag, String text) throws NotesException;

    void send(boolean flag, Vector values) throws NotesException;

    void send(String text) throws NotesException;

    void send(Vector values) throws NotesException;

    void setEncryptionKeys(Vector values) throws NotesException;

    void setEncryptOnSend(boolean flag) throws NotesException;

    void setPreferJavaDates(boolean flag) throws NotesException;

    void setSaveMessageOnSend(boolean flag) throws NotesException;

    void setSignOnSend(boolean flag) throws NotesException;

    void setUniversalID(String text) throws NotesException;

    void sign() throws NotesException;

    void unlock() throws NotesException;

    void encrypt(UserID userID) throws NotesException;

    void encrypt(String text1, String text2) throws NotesException;

    boolean isCancelSendOnMissingKey() throws NotesException;

    void setCancelSendOnMissingKey(boolean flag) throws NotesException;

    String getNameOfDoc() throws NotesException;

    String getUserNameOfDoc() throws NotesException;

    boolean isNamedDoc() throws NotesException;
}
