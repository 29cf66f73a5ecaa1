package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.Form}, to compile against; this type never ships. */
public interface Form extends Base {
    Vector getAliases() throws NotesException;

    Vector getFields() throws NotesException;

    int getFieldType(String text) throws NotesException;

    Vector getFormUsers() throws NotesException;

    String getHttpURL() throws NotesException;

    Vector getLockHolders() throws NotesException;

    String getName() throws NotesException;

    String getNotesURL() throws NotesException;

    Database getParent() throws NotesException;

    Vector getReaders() throws NotesException;

    String getURL() throws NotesException;

    boolean isProtectReaders() throws NotesException;

    boolean isProtectUsers() throws NotesException;

    boolean isSubForm() throws NotesException;

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

    void setFormUsers(Vector values) throws NotesException;

    void setProtectReaders(boolean flag) throws NotesException;

    void setProtectUsers(boolean flag) throws NotesException;

    void setReaders(Vector values) throws NotesException;

    void unlock() throws NotesException;
}
