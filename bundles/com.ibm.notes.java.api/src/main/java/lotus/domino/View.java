package lotus.domino;

import java.util.Vector;

/** Signatures of HCL's {@code lotus.domino.View}, to compile against; this type never ships. */
public interface View extends Base {
    void clear() throws NotesException;

    ViewColumn copyColumn(int number) throws NotesException;

    ViewColumn copyColumn(int number1, int number2) throws NotesException;

    ViewColumn copyColumn(String text) throws NotesException;

    ViewColumn copyColumn(String text, int number) throws NotesException;

    ViewColumn copyColumn(ViewColumn viewColumn) throws NotesException;

    ViewColumn copyColumn(ViewColumn viewColumn, int number) throws NotesException;

    ViewColumn createColumn() throws NotesException;

    ViewColumn createColumn(int number) throws NotesException;

    ViewColumn createColumn(int number, String text) throws NotesException;

    ViewColumn createColumn(int number, String text1, String text2) throws NotesException;

    ViewEntryCollection createViewEntryCollection() throws NotesException;

    ViewNavigator createViewNav() throws NotesException;

    ViewNavigator createViewNav(int number) throws NotesException;

    ViewNavigator createViewNavFrom(Object value) throws NotesException;

    ViewNavigator createViewNavFrom(Object value, int number) throws NotesException;

    ViewNavigator createViewNavFromAllUnread() throws NotesException;

    ViewNavigator createViewNavFromAllUnread(String text) throws NotesException;

    ViewNavigator createViewNavFromCategory(String text) throws NotesException;

    ViewNavigator createViewNavFromCategory(String text, int number) throws NotesException;

    ViewNavigator createViewNavFromChildren(Object value) throws NotesException;

    ViewNavigator createViewNavFromChildren(Object value, int number) throws NotesException;

    ViewNavigator createViewNavFromDescendants(Object value) throws NotesException;

    ViewNavigator createViewNavFromDescendants(Object value, int number) throws NotesException;

    ViewNavigator createViewNavMaxLevel(int number) throws NotesException;

    ViewNavigator createViewNavMaxLevel(int number1, int number2) throws NotesException;

    int FTSearch(String text) throws NotesException;

    int FTSearch(String text, int number) throws NotesException;

    int FTSearchSorted(String text) throws NotesException;

    int FTSearchSorted(String text, int number) throws NotesException;

    int FTSearchSorted(String text, int number1, int number2) throws NotesException;

    int FTSearchSorted(
            String text, int number1, int number2, boolean flag1, boolean flag2, boolean flag3, boolean flag4)
            throws NotesException;

    int FTSearchSorted(
            String text,
            int number1,
            int number2,
            boolean flag1,
            boolean flag2,
            boolean flag3,
            boolean flag4,
            boolean flag5)
            throws NotesException;

    int FTSearchSorted(String text1, int number, String text2) throws NotesException;

    int FTSearchSorted(
            String text1, int number, String text2, boolean flag1, boolean flag2, boolean flag3, boolean flag4)
            throws NotesException;

    int FTSearchSorted(
            String text1,
            int number,
            String text2,
            boolean flag1,
            boolean flag2,
            boolean flag3,
            boolean flag4,
            boolean flag5)
            throws NotesException;

    int FTSearchSorted(Vector values) throws NotesException;

    int FTSearchSorted(Vector values, int number) throws NotesException;

    int FTSearchSorted(Vector values, int number1, int number2) throws NotesException;

    int FTSearchSorted(
            Vector values, int number1, int number2, boolean flag1, boolean flag2, boolean flag3, boolean flag4)
            throws NotesException;

    int FTSearchSorted(
            Vector values,
            int number1,
            int number2,
            boolean flag1,
            boolean flag2,
            boolean flag3,
            boolean flag4,
            boolean flag5)
            throws NotesException;

    int FTSearchSorted(Vector values, int number, String text) throws NotesException;

    int FTSearchSorted(
            Vector values, int number, String text, boolean flag1, boolean flag2, boolean flag3, boolean flag4)
            throws NotesException;

    int FTSearchSorted(
            Vector values,
            int number,
            String text,
            boolean flag1,
            boolean flag2,
            boolean flag3,
            boolean flag4,
            boolean flag5)
            throws NotesException;

    Vector getAliases() throws NotesException;

    DocumentCollection getAllDocumentsByKey(Object value) throws NotesException;

    DocumentCollection getAllDocumentsByKey(Object value, boolean flag) throws NotesException;

    DocumentCollection getAllDocumentsByKey(Vector values) throws NotesException;

    DocumentCollection getAllDocumentsByKey(Vector values, boolean flag) throws NotesException;

    ViewEntryCollection getAllEntries() throws NotesException;

    ViewEntryCollection getAllEntriesByKey(Object value) throws NotesException;

    ViewEntryCollection getAllEntriesByKey(Object value, boolean flag) throws NotesException;

    ViewEntryCollection getAllEntriesByKey(Vector values) throws NotesException;

    ViewEntryCollection getAllEntriesByKey(Vector values, boolean flag) throws NotesException;

    ViewEntryCollection getAllReadEntries() throws NotesException;

    ViewEntryCollection getAllReadEntries(String text) throws NotesException;

    ViewEntryCollection getAllUnreadEntries() throws NotesException;

    ViewEntryCollection getAllUnreadEntries(String text) throws NotesException;

    int getBackgroundColor() throws NotesException;

    Document getChild(Document document) throws NotesException;

    ViewColumn getColumn(int number) throws NotesException;

    int getColumnCount() throws NotesException;

    Vector getColumnNames() throws NotesException;

    Vector getColumns() throws NotesException;

    Vector getColumnValues(int number) throws NotesException;

    DateTime getCreated() throws NotesException;

    Document getDocumentByKey(Object value) throws NotesException;

    Document getDocumentByKey(Object value, boolean flag) throws NotesException;

    Document getDocumentByKey(Vector values) throws NotesException;

    Document getDocumentByKey(Vector values, boolean flag) throws NotesException;

    ViewEntry getEntryByKey(Object value) throws NotesException;

    ViewEntry getEntryByKey(Object value, boolean flag) throws NotesException;

    ViewEntry getEntryByKey(Vector values) throws NotesException;

    ViewEntry getEntryByKey(Vector values, boolean flag) throws NotesException;

    int getEntryCount() throws NotesException;

    Document getFirstDocument() throws NotesException;

    int getHeaderLines() throws NotesException;

    String getHttpURL() throws NotesException;

    Document getLastDocument() throws NotesException;

    DateTime getLastModified() throws NotesException;

    Vector getLockHolders() throws NotesException;

    String getName() throws NotesException;

    Document getNextDocument(Document document) throws NotesException;

    Document getNextSibling(Document document) throws NotesException;

    String getNotesURL() throws NotesException;

    Document getNthDocument(int number) throws NotesException;

    Database getParent() throws NotesException;

    Document getParentDocument(Document document) throws NotesException;

    Document getPrevDocument(Document document) throws NotesException;

    Document getPrevSibling(Document document) throws NotesException;

    Vector getReaders() throws NotesException;

    int getRowLines() throws NotesException;

    String getSelectionFormula() throws NotesException;

    String getSelectionQuery() throws NotesException;

    int getSpacing() throws NotesException;

    int getTopLevelEntryCount() throws NotesException;

    String getUniversalID() throws NotesException;

    String getURL() throws NotesException;

    String getViewInheritedName() throws NotesException;

    boolean isAutoUpdate() throws NotesException;

    boolean isCalendar() throws NotesException;

    boolean isCategorized() throws NotesException;

    boolean isConflict() throws NotesException;

    boolean isDefaultView() throws NotesException;

    boolean isEnableNoteIDsForCategories() throws NotesException;

    boolean isFolder() throws NotesException;

    boolean isHierarchical() throws NotesException;

    boolean isModified() throws NotesException;

    boolean isPrivate() throws NotesException;

    boolean isProhibitDesignRefresh() throws NotesException;

    boolean isProtectReaders() throws NotesException;

    boolean isQueryView() throws NotesException;

    boolean lock() throws NotesException;

    boolean lock(boolean flag) throws NotesException;

    boolean lock(String text) throws NotesException;

    boolean lock(String text, boolean flag) throws NotesException;

    boolean lock(Vector values) throws NotesException;

    boolean lock(Vector values, boolean flag) throws NotesException;

    boolean lockProvisional() throws NotesException;

    boolean lockProvisional(String text) throws NotesException;

    boolean lockProvisional(Vector values) throws NotesException;

    void markAllRead() throws NotesException;

    void markAllRead(String text) throws NotesException;

    void markAllUnread() throws NotesException;

    void markAllUnread(String text) throws NotesException;

    void refresh() throws NotesException;

    void remove() throws NotesException;

    void removeColumn() throws NotesException;

    void removeColumn(int number) throws NotesException;

    void removeColumn(String text) throws NotesException;

    void resortView() throws NotesException;

    void resortView(String text) throws NotesException;

    void resortView(String text, boolean flag) throws NotesException;

    void setAliases(String text) throws NotesException;

    void setAliases(Vector values) throws NotesException;

    void setAutoUpdate(boolean flag) throws NotesException;

    void setBackgroundColor(int number) throws NotesException;

    void setDefaultView(boolean flag) throws NotesException;

    void setEnableNoteIDsForCategories(boolean flag) throws NotesException;

    void setName(String text) throws NotesException;

    void setProhibitDesignRefresh(boolean flag) throws NotesException;

    void setProtectReaders(boolean flag) throws NotesException;

    void setReaders(Vector values) throws NotesException;

    void setSelectionFormula(String text) throws NotesException;

    void setSelectionQuery(String text) throws NotesException;

    void setSpacing(int number) throws NotesException;

    void unlock() throws NotesException;

    ViewNavigator createViewNavFromKey(Vector values, boolean flag) throws NotesException;
}
