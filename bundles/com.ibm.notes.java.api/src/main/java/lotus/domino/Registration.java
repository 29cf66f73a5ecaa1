package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.Registration}, to compile against; this type never ships. */
public interface Registration extends Base {
    boolean addCertifierToAddressBook(String text) throws NotesException;

    boolean addCertifierToAddressBook(String text1, String text2) throws NotesException;

    boolean addCertifierToAddressBook(String text1, String text2, String text3, String text4) throws NotesException;

    boolean addServerToAddressBook(String text1, String text2, String text3) throws NotesException;

    boolean addServerToAddressBook(String text1, String text2, String text3, String text4) throws NotesException;

    boolean addServerToAddressBook(
            String text1,
            String text2,
            String text3,
            String text4,
            String text5,
            String text6,
            String text7,
            String text8,
            String text9)
            throws NotesException;

    void addUserProfile(String text1, String text2) throws NotesException;

    boolean addUserToAddressBook(String text1, String text2, String text3) throws NotesException;

    boolean addUserToAddressBook(String text1, String text2, String text3, String text4) throws NotesException;

    boolean addUserToAddressBook(
            String text1,
            String text2,
            String text3,
            String text4,
            String text5,
            String text6,
            String text7,
            String text8,
            String text9,
            String text10,
            String text11)
            throws NotesException;

    boolean crossCertify(String text) throws NotesException;

    boolean crossCertify(String text1, String text2) throws NotesException;

    boolean crossCertify(String text1, String text2, String text3) throws NotesException;

    boolean crossCertify(String text1, String text2, String text3, String text4) throws NotesException;

    void deleteIDOnServer(String text, boolean flag) throws NotesException;

    Vector getAltOrgUnit() throws NotesException;

    Vector getAltOrgUnitLang() throws NotesException;

    String getCertifierIDFile() throws NotesException;

    String getCertifierName() throws NotesException;

    boolean getCreateMailDb() throws NotesException;

    DateTime getExpiration() throws NotesException;

    String getForeignDN() throws NotesException;

    Vector getGroupList() throws NotesException;

    void getIDFromServer(String text1, String text2, boolean flag) throws NotesException;

    int getIDType() throws NotesException;

    String getMailACLManager() throws NotesException;

    String getMailInternetAddress() throws NotesException;

    int getMailOwnerAccess() throws NotesException;

    int getMailQuotaSizeLimit() throws NotesException;

    int getMailQuotaWarningThreshold() throws NotesException;

    Vector getMailReplicaServers() throws NotesException;

    int getMailSystem() throws NotesException;

    String getMailTemplateName() throws NotesException;

    int getMinPasswordLength() throws NotesException;

    String getOrgUnit() throws NotesException;

    Session getParent() throws NotesException;

    String getPolicyName() throws NotesException;

    int getPublicKeySize() throws NotesException;

    String getRegistrationLog() throws NotesException;

    String getRegistrationServer() throws NotesException;

    int getRoamingCleanupPeriod() throws NotesException;

    int getRoamingCleanupSetting() throws NotesException;

    String getRoamingServer() throws NotesException;

    String getRoamingSubdir() throws NotesException;

    String getShortName() throws NotesException;

    boolean getStoreIDInAddressBook() throws NotesException;

    boolean getUpdateAddressBook() throws NotesException;

    void getUserInfo(
            String text,
            StringBuffer buffer1,
            StringBuffer buffer2,
            StringBuffer buffer3,
            StringBuffer buffer4,
            Vector values)
            throws NotesException;

    boolean isEnforceUniqueShortName() throws NotesException;

    boolean isMailCreateFTIndex() throws NotesException;

    boolean isNoIDFile() throws NotesException;

    boolean isNorthAmerican() throws NotesException;

    boolean isRoamingUser() throws NotesException;

    boolean isStoreIDInMailfile() throws NotesException;

    boolean isSynchInternetPassword() throws NotesException;

    boolean isUseCertificateAuthority() throws NotesException;

    boolean recertify(String text) throws NotesException;

    boolean recertify(String text1, String text2) throws NotesException;

    boolean recertify(String text1, String text2, String text3) throws NotesException;

    boolean registerNewCertifier(String text1, String text2, String text3) throws NotesException;

    boolean registerNewCertifier(String text1, String text2, String text3, String text4) throws NotesException;

    boolean registerNewServer(String text1, String text2, String text3, String text4) throws NotesException;

    boolean registerNewServer(String text1, String text2, String text3, String text4, String text5)
            throws NotesException;

    boolean registerNewServer(
            String text1,
            String text2,
            String text3,
            String text4,
            String text5,
            String text6,
            String text7,
            String text8,
            String text9,
            String text10)
            throws NotesException;

    boolean registerNewUser(String text1, String text2, String text3) throws NotesException;

    boolean registerNewUser(String text1, String text2, String text3, String text4, String text5, String text6)
            throws NotesException;

    boolean registerNewUser(
            String text1,
            String text2,
            String text3,
            String text4,
            String text5,
            String text6,
            String text7,
            String text8,
            String text9,
            String text10,
            String text11)
            throws NotesException;

    boolean registerNewUser(
            String text1,
            String text2,
            String text3,
            String text4,
            String text5,
            String text6,
            String text7,
            String text8,
            String text9,
            String text10,
            String text11,
            String text12,
            String text13)
            throws NotesException;

    void setAltOrgUnit(Vector values) throws NotesException;

    void setAltOrgUnitLang(Vector values) throws NotesException;

    void setCertifierIDFile(String text) throws NotesException;

    void setCertifierName(String text) throws NotesException;

    void setCreateMailDb(boolean flag) throws NotesException;

    void setEnforceUniqueShortName(boolean flag) throws NotesException;

    void setExpiration(DateTime dateTime) throws NotesException;

    void setForeignDN(String text) throws NotesException;

    void setGroupList(Vector values) throws NotesException;

    void setIDType(int number) throws NotesException;

    void setMailACLManager(String text) throws NotesException;

    void setMailCreateFTIndex(boolean flag) throws NotesException;

    void setMailInternetAddress(String text) throws NotesException;

    void setMailOwnerAccess(int number) throws NotesException;

    void setMailQuotaSizeLimit(int number) throws NotesException;

    void setMailQuotaWarningThreshold(int number) throws NotesException;

    void setMailReplicaServers(Vector values) throws NotesException;

    void setMailSystem(int number) throws NotesException;

    void setMailTemplateName(String text) throws NotesException;

    void setMinPasswordLength(int number) throws NotesException;

    void setNoIDFile(boolean flag) throws NotesException;

    void setNorthAmerican(boolean flag) throws NotesException;

    void setOrgUnit(String text) throws NotesException;

    void setPolicyName(String text) throws NotesException;

    void setPublicKeySize(int number) throws NotesException;

    void setRegistrationLog(String text) throws NotesException;

    void setRegistrationServer(String text) throws NotesException;

    void setRoamingCleanupPeriod(int number) throws NotesException;

    void setRoamingCleanupSetting(int number) throws NotesException;

    void setRoamingServer(String text) throws NotesException;

    void setRoamingSubdir(String text) throws NotesException;

    void setRoamingUser(boolean flag) throws NotesException;

    void setShortName(String text) throws NotesException;

    void setStoreIDInAddressBook(boolean flag) throws NotesException;

    void setStoreIDInMailfile(boolean flag) throws NotesException;

    void setSynchInternetPassword(boolean flag) throws NotesException;

    void setUpdateAddressBook(boolean flag) throws NotesException;

    void setUseCertificateAuthority(boolean flag) throws NotesException;

    String switchToID(String text1, String text2) throws NotesException;

    String getContactNoteID() throws NotesException;

    void setContactNoteID(String text) throws NotesException;
}
