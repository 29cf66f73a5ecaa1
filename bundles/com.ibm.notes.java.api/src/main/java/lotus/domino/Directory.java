package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.Directory}, to compile against; this type never ships. */
public interface Directory extends Base {
    DirectoryNavigator createNavigator() throws NotesException;

    void freeLookupBuffer() throws NotesException;

    Vector getAvailableItems() throws NotesException;

    Vector getAvailableNames() throws NotesException;

    String getAvailableView() throws NotesException;

    Vector getMailInfo(String text) throws NotesException;

    Vector getMailInfo(String text, boolean flag1, boolean flag2) throws NotesException;

    String getServer() throws NotesException;

    boolean isGroupAuthorizationOnly() throws NotesException;

    boolean isLimitMatches() throws NotesException;

    boolean isPartialMatches() throws NotesException;

    boolean isSearchAllDirectories() throws NotesException;

    boolean isTrustedOnly() throws NotesException;

    boolean isUseContextServer() throws NotesException;

    DirectoryNavigator lookupAllNames(String text1, String text2) throws NotesException;

    DirectoryNavigator lookupAllNames(String text, Vector values) throws NotesException;

    DirectoryNavigator lookupNames(String text1, String text2, String text3) throws NotesException;

    DirectoryNavigator lookupNames(String text, Vector values1, Vector values2, boolean flag) throws NotesException;

    void setGroupAuthorizationOnly(boolean flag) throws NotesException;

    void setLimitMatches(boolean flag) throws NotesException;

    void setSearchAllDirectories(boolean flag) throws NotesException;

    void setTrustedOnly(boolean flag) throws NotesException;

    void setUseContextServer(boolean flag) throws NotesException;
}
