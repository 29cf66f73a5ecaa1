package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.ViewEntryCollection}, to compile against; this type never ships. */
public interface ViewEntryCollection extends Base {
    void addEntry(Object value) throws NotesException;

    void addEntry(Object value, boolean flag) throws NotesException;

    ViewEntryCollection cloneCollection() throws NotesException;

    boolean contains(Base base) throws NotesException;

    boolean contains(int number) throws NotesException;

    boolean contains(String text) throws NotesException;

    void deleteEntry(ViewEntry viewEntry) throws NotesException;

    void FTSearch(String text) throws NotesException;

    void FTSearch(String text, int number) throws NotesException;

    int getCount() throws NotesException;

    ViewEntry getEntry(Object value) throws NotesException;

    ViewEntry getFirstEntry() throws NotesException;

    ViewEntry getLastEntry() throws NotesException;

    ViewEntry getNextEntry() throws NotesException;

    ViewEntry getNextEntry(ViewEntry viewEntry) throws NotesException;

    ViewEntry getNthEntry(int number) throws NotesException;

    View getParent() throws NotesException;

    ViewEntry getPrevEntry() throws NotesException;

    ViewEntry getPrevEntry(ViewEntry viewEntry) throws NotesException;

    String getQuery() throws NotesException;

    void intersect(Base base) throws NotesException;

    void intersect(int number) throws NotesException;

    void intersect(String text) throws NotesException;

    void markAllRead() throws NotesException;

    void markAllRead(String text) throws NotesException;

    void markAllUnread() throws NotesException;

    void markAllUnread(String text) throws NotesException;

    void merge(Base base) throws NotesException;

    void merge(int number) throws NotesException;

    void merge(String text) throws NotesException;

    void putAllInFolder(String text) throws NotesException;

    void putAllInFolder(String text, boolean flag) throws NotesException;

    void removeAll(boolean flag) throws NotesException;

    void removeAllFromFolder(String text) throws NotesException;

    void stampAll(String text, Object value) throws NotesException;

    void subtract(Base base) throws NotesException;

    void subtract(int number) throws NotesException;

    void subtract(String text) throws NotesException;

    void updateAll() throws NotesException;

    void intersect(Base base, boolean flag) throws NotesException;

    void subtract(Base base, boolean flag) throws NotesException;
}
