package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.AdministrationProcess}, to compile against; this type never ships. */
public interface AdministrationProcess extends Base {
    String addGroupMembers(String text, Vector values) throws NotesException;

    String addInternetCertificateToUser(String text1, String text2, String text3) throws NotesException;

    String addInternetCertificateToUser(String text1, String text2, String text3, DateTime dateTime)
            throws NotesException;

    String addServerToCluster(String text1, String text2) throws NotesException;

    String approveDeletePersonInDirectory(String text) throws NotesException;

    String approveDeleteServerInDirectory(String text) throws NotesException;

    String approveDesignElementDeletion(String text) throws NotesException;

    String approveHostedOrgStorageDeletion(String text) throws NotesException;

    String approveMailFileDeletion(String text) throws NotesException;

    String approveMovedReplicaDeletion(String text) throws NotesException;

    String approveNameChangeRetraction(String text) throws NotesException;

    String approveRenamePersonInDirectory(String text) throws NotesException;

    String approveRenameServerInDirectory(String text) throws NotesException;

    String approveReplicaDeletion(String text) throws NotesException;

    String approveResourceDeletion(String text) throws NotesException;

    String changeHTTPPassword(String text1, String text2, String text3) throws NotesException;

    String configureMailAgent(String text1, String text2) throws NotesException;

    String configureMailAgent(String text1, String text2, boolean flag1, boolean flag2) throws NotesException;

    String createReplica(String text1, String text2, String text3) throws NotesException;

    String createReplica(String text1, String text2, String text3, String text4, boolean flag1, boolean flag2)
            throws NotesException;

    String deleteGroup(String text, boolean flag) throws NotesException;

    String deleteGroup(String text, boolean flag1, boolean flag2) throws NotesException;

    String deleteReplicas(String text1, String text2) throws NotesException;

    String deleteServer(String text, boolean flag) throws NotesException;

    String deleteUser(String text1, boolean flag, int number, String text2) throws NotesException;

    String deleteUser(String text1, boolean flag1, int number, String text2, boolean flag2) throws NotesException;

    String findGroupInDomain(String text) throws NotesException;

    String findServerInDomain(String text) throws NotesException;

    String findUserInDomain(String text) throws NotesException;

    String getCertificateAuthorityOrg() throws NotesException;

    DateTime getCertificateExpiration() throws NotesException;

    String getCertifierFile() throws NotesException;

    String getCertifierPassword() throws NotesException;

    Session getParent() throws NotesException;

    boolean isCertificateAuthorityAvailable() throws NotesException;

    boolean isUseCertificateAuthority() throws NotesException;

    String moveMailUser(String text1, String text2, String text3) throws NotesException;

    String moveMailUser(String text1, String text2, String text3, boolean flag1, Vector values, boolean flag2)
            throws NotesException;

    String moveReplica(String text1, String text2, String text3) throws NotesException;

    String moveReplica(String text1, String text2, String text3, String text4, boolean flag1, boolean flag2)
            throws NotesException;

    String moveRoamingUser(String text1, String text2, String text3) throws NotesException;

    String moveUserInHierarchyComplete(String text) throws NotesException;

    String moveUserInHierarchyComplete(
            String text1,
            String text2,
            String text3,
            String text4,
            String text5,
            String text6,
            String text7,
            String text8,
            boolean flag)
            throws NotesException;

    String moveUserInHierarchyRequest(String text1, String text2) throws NotesException;

    String moveUserInHierarchyRequest(String text1, String text2, boolean flag) throws NotesException;

    String recertifyServer(String text) throws NotesException;

    String recertifyUser(String text) throws NotesException;

    String removeServerFromCluster(String text) throws NotesException;

    String renameGroup(String text1, String text2) throws NotesException;

    String renameNotesUser(String text1, String text2, String text3, String text4, String text5) throws NotesException;

    String renameNotesUser(
            String text1,
            String text2,
            String text3,
            String text4,
            String text5,
            String text6,
            String text7,
            String text8,
            boolean flag)
            throws NotesException;

    String renameWebUser(
            String text1, String text2, String text3, String text4, String text5, String text6, String text7)
            throws NotesException;

    void setCertificateAuthorityOrg(String text) throws NotesException;

    void setCertificateExpiration(DateTime dateTime) throws NotesException;

    void setCertifierFile(String text) throws NotesException;

    void setCertifierPassword(String text) throws NotesException;

    String setServerDirectoryAssistanceSettings(String text1, String text2) throws NotesException;

    void setUseCertificateAuthority(boolean flag) throws NotesException;

    String setUserPasswordSettings(String text, Integer number1, Integer number2, Integer number3, Boolean flag)
            throws NotesException;

    String signDatabaseWithServerID(String text1, String text2) throws NotesException;

    String signDatabaseWithServerID(String text1, String text2, boolean flag) throws NotesException;

    String upgradeUserToHierarchical(String text) throws NotesException;

    String upgradeUserToHierarchical(String text1, String text2, String text3, String text4, String text5)
            throws NotesException;

    String deleteUser(String text1, boolean flag1, int number1, String text2, boolean flag2, int number2)
            throws NotesException;
}
