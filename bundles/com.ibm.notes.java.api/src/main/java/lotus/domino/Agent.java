package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.Agent}, to compile against; this type never ships. */
public interface Agent extends Base {
    String getComment() throws NotesException;

    String getCommonOwner() throws NotesException;

    String getHttpURL() throws NotesException;

    DateTime getLastRun() throws NotesException;

    Vector getLockHolders() throws NotesException;

    String getName() throws NotesException;

    String getNotesURL() throws NotesException;

    String getOnBehalfOf() throws NotesException;

    String getOwner() throws NotesException;

    String getParameterDocID() throws NotesException;

    Database getParent() throws NotesException;

    String getQuery() throws NotesException;

    String getServerName() throws NotesException;

    int getTarget() throws NotesException;

    int getTrigger() throws NotesException;

    String getURL() throws NotesException;

    boolean isActivatable() throws NotesException;

    boolean isEnabled() throws NotesException;

    boolean isNotesAgent() throws NotesException;

    boolean isProhibitDesignUpdate() throws NotesException;

    boolean isPublic() throws NotesException;

    boolean isWebAgent() throws NotesException;

    boolean lock() throws NotesException;

    boolean lock(boolean flag) throws NotesException;

    boolean lock(String text) throws NotesException;

    boolean lock(String text, boolean flag) throws NotesException;

    boolean lock(Vector values) throws NotesException;

    boolean lock(Vector values, boolean flag) throws NotesException;

    boolean lockProvisional() throws NotesException;

    boolean lockProvisional(String text) throws NotesException;

    boolean lockProvisional(Vector values) throws NotesException;

    void remove() throws NotesException;

    void run() throws NotesException;

    void run(String text) throws NotesException;

    int runOnServer() throws NotesException;

    int runOnServer(String text) throws NotesException;

    void runWithDocumentContext(Document document) throws NotesException;

    void runWithDocumentContext(Document document, String text) throws NotesException;

    void save() throws NotesException;

    void setEnabled(boolean flag) throws NotesException;

    void setProhibitDesignUpdate(boolean flag) throws NotesException;

    void setServerName(String text) throws NotesException;

    void unlock() throws NotesException;
}
