package lotus.domino;

import java.util.Calendar;
import java.util.Date;
import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.Session}, to compile against; this type never ships. */
public interface Session extends Base {
    AdministrationProcess createAdministrationProcess(String text) throws NotesException;

    ColorObject createColorObject() throws NotesException;

    DateRange createDateRange() throws NotesException;

    DateRange createDateRange(Date date1, Date date2) throws NotesException;

    DateRange createDateRange(DateTime dateTime1, DateTime dateTime2) throws NotesException;

    DateTime createDateTime(Calendar calendar) throws NotesException;

    DateTime createDateTime(Date date) throws NotesException;

    DateTime createDateTime(String text) throws NotesException;

    DxlExporter createDxlExporter() throws NotesException;

    DxlImporter createDxlImporter() throws NotesException;

    Log createLog(String text) throws NotesException;

    Name createName(String text) throws NotesException;

    Name createName(String text1, String text2) throws NotesException;

    Newsletter createNewsletter(DocumentCollection documentCollection) throws NotesException;

    Registration createRegistration() throws NotesException;

    RichTextParagraphStyle createRichTextParagraphStyle() throws NotesException;

    RichTextStyle createRichTextStyle() throws NotesException;

    Stream createStream() throws NotesException;

    Vector evaluate(String text) throws NotesException;

    Vector evaluate(String text, Document document) throws NotesException;

    Vector freeResourceSearch(DateTime dateTime1, DateTime dateTime2, String text, int number1, int number2)
            throws NotesException;

    Vector freeResourceSearch(
            DateTime dateTime1,
            DateTime dateTime2,
            String text1,
            int number1,
            int number2,
            String text2,
            int number3,
            String text3,
            String text4,
            int number4)
            throws NotesException;

    Vector freeTimeSearch(DateRange dateRange, int number, Object value, boolean flag) throws NotesException;

    Vector getAddressBooks() throws NotesException;

    AgentContext getAgentContext() throws NotesException;

    NotesCalendar getCalendar(Database database) throws NotesException;

    String getCommonUserName() throws NotesException;

    Object getCredentials() throws NotesException;

    Database getCurrentDatabase() throws NotesException;

    Database getDatabase(String text1, String text2) throws NotesException;

    Database getDatabase(String text1, String text2, boolean flag) throws NotesException;

    DbDirectory getDbDirectory(String text) throws NotesException;

    Directory getDirectory() throws NotesException;

    Directory getDirectory(String text) throws NotesException;

    String getEffectiveUserName() throws NotesException;

    String getEnvironmentString(String text) throws NotesException;

    String getEnvironmentString(String text, boolean flag) throws NotesException;

    Object getEnvironmentValue(String text) throws NotesException;

    Object getEnvironmentValue(String text, boolean flag) throws NotesException;

    String getHttpURL() throws NotesException;

    International getInternational() throws NotesException;

    String getNotesVersion() throws NotesException;

    String getOrgDirectoryPath() throws NotesException;

    String getPlatform() throws NotesException;

    PropertyBroker getPropertyBroker() throws NotesException;

    String getServerName() throws NotesException;

    String getSessionToken() throws NotesException;

    String getSessionToken(String text) throws NotesException;

    String getURL() throws NotesException;

    Database getURLDatabase() throws NotesException;

    Vector getUserGroupNameList() throws NotesException;

    String getUserName() throws NotesException;

    Vector getUserNameList() throws NotesException;

    Name getUserNameObject() throws NotesException;

    Document getUserPolicySettings(String text1, String text2, int number) throws NotesException;

    Document getUserPolicySettings(String text1, String text2, int number, String text3) throws NotesException;

    String hashPassword(String text) throws NotesException;

    boolean isConvertMime() throws NotesException;

    boolean isConvertMIME() throws NotesException;

    boolean isOnServer() throws NotesException;

    boolean isRestricted() throws NotesException;

    boolean isTrackMillisecInJavaDates() throws NotesException;

    boolean isTrustedSession() throws NotesException;

    boolean isValid();

    boolean resetUserPassword(String text1, String text2, String text3) throws NotesException;

    boolean resetUserPassword(String text1, String text2, String text3, int number) throws NotesException;

    Base resolve(String text) throws NotesException;

    String sendConsoleCommand(String text1, String text2) throws NotesException;

    void setAllowLoopBack(boolean flag) throws NotesException;

    void setConvertMime(boolean flag) throws NotesException;

    void setConvertMIME(boolean flag) throws NotesException;

    void setEnvironmentVar(String text, Object value) throws NotesException;

    void setEnvironmentVar(String text, Object value, boolean flag) throws NotesException;

    void setTrackMillisecInJavaDates(boolean flag) throws NotesException;

    boolean verifyPassword(String text1, String text2) throws NotesException;

    boolean changePassword(String text1, String text2, String text3) throws NotesException;

    IDVault getIDVault() throws NotesException;

    IDVault getIDVault(String text) throws NotesException;

    boolean applicationShouldQuit() throws NotesException;
}
