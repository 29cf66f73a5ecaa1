package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.Replication}, to compile against; this type never ships. */
public interface Replication extends Base {
    int clearHistory() throws NotesException;

    DateTime getCutoffDate() throws NotesException;

    long getCutoffInterval() throws NotesException;

    boolean getDontSendLocalSecurityUpdates() throws NotesException;

    Vector getEntries() throws NotesException;

    ReplicationEntry getEntry(String text1, String text2) throws NotesException;

    ReplicationEntry getEntry(String text1, String text2, boolean flag) throws NotesException;

    int getPriority() throws NotesException;

    boolean isAbstract() throws NotesException;

    boolean isCutoffDelete() throws NotesException;

    boolean isDisabled() throws NotesException;

    boolean isIgnoreDeletes() throws NotesException;

    boolean isIgnoreDestDeletes() throws NotesException;

    int reset() throws NotesException;

    int save() throws NotesException;

    void setAbstract(boolean flag) throws NotesException;

    void setCutoffDelete(boolean flag) throws NotesException;

    void setCutoffInterval(long number) throws NotesException;

    void setDisabled(boolean flag) throws NotesException;

    void setDontSendLocalSecurityUpdates(boolean flag) throws NotesException;

    void setIgnoreDeletes(boolean flag) throws NotesException;

    void setIgnoreDestDeletes(boolean flag) throws NotesException;

    void setPriority(int number) throws NotesException;
}
