package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.DominoQuery}, to compile against; this type never ships. */
public interface DominoQuery extends Base {
    DocumentCollection execute(String text) throws NotesException;

    DocumentCollection execute(String text1, String text2, boolean flag, int number) throws NotesException;

    DocumentCollection execute(String text1, String text2) throws NotesException;

    String explain(String text) throws NotesException;

    int getMaxScanDocs() throws NotesException;

    int getMaxScanEntries() throws NotesException;

    int getTimeoutSec() throws NotesException;

    boolean isNoViews() throws NotesException;

    boolean isRefreshViews() throws NotesException;

    String parse(String text) throws NotesException;

    void resetNamedVariables() throws NotesException;

    void setMaxScanDocs(int number) throws NotesException;

    void setMaxScanEntries(int number) throws NotesException;

    void setNamedVariable(String text, Object value) throws NotesException;

    void setNoViews(boolean flag) throws NotesException;

    void setRefreshViews(boolean flag) throws NotesException;

    void setTimeoutSec(int number) throws NotesException;

    boolean isRebuildDesignCatalog() throws NotesException;

    void setRebuildDesignCatalog(boolean flag) throws NotesException;

    boolean isRefreshDesignCatalog() throws NotesException;

    void setRefreshDesignCatalog(boolean flag) throws NotesException;

    boolean isRefreshFullText() throws NotesException;

    void setRefreshFullText(boolean flag) throws NotesException;

    void createIndex(String text1, String text2, boolean flag1, boolean flag2) throws NotesException;

    void createIndex(String text1, String text2) throws NotesException;

    void createIndex(String text, Vector values, boolean flag1, boolean flag2) throws NotesException;

    void createIndex(String text, Vector values) throws NotesException;

    String listIndexes() throws NotesException;

    void removeIndex(String text) throws NotesException;

    void removeNamedResult(String text) throws NotesException;
}
