package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.DocumentCollection}, to compile against; this type never ships. */
public interface DocumentCollection extends Base {
    void addDocument(Document document) throws NotesException;

    void addDocument(Document document, boolean flag) throws NotesException;

    DocumentCollection cloneCollection() throws NotesException;

    boolean contains(int number) throws NotesException;

    boolean contains(Base base) throws NotesException;

    boolean contains(String text) throws NotesException;

    void deleteDocument(Document document) throws NotesException;

    void FTSearch(String text) throws NotesException;

    void FTSearch(String text, int number) throws NotesException;

    int getCount() throws NotesException;

    Document getDocument(Document document) throws NotesException;

    Document getFirstDocument() throws NotesException;

    Document getLastDocument() throws NotesException;

    Document getNextDocument() throws NotesException;

    Document getNextDocument(Document document) throws NotesException;

    Document getNthDocument(int number) throws NotesException;

    Database getParent() throws NotesException;

    Document getPrevDocument() throws NotesException;

    Document getPrevDocument(Document document) throws NotesException;

    String getQuery() throws NotesException;

    DateTime getUntilTime() throws NotesException;

    void intersect(int number) throws NotesException;

    void intersect(Base base) throws NotesException;

    void intersect(String text) throws NotesException;

    boolean isSorted() throws NotesException;

    void markAllRead() throws NotesException;

    void markAllRead(String text) throws NotesException;

    void markAllUnread() throws NotesException;

    void markAllUnread(String text) throws NotesException;

    void merge(int number) throws NotesException;

    void merge(Base base) throws NotesException;

    void merge(String text) throws NotesException;

    void putAllInFolder(String text) throws NotesException;

    void putAllInFolder(String text, boolean flag) throws NotesException;

    void removeAll(boolean flag) throws NotesException;

    void removeAllFromFolder(String text) throws NotesException;

    void stampAll(String text, Object value) throws NotesException;

    void subtract(int number) throws NotesException;

    void subtract(Base base) throws NotesException;

    void subtract(String text) throws NotesException;

    void updateAll() throws NotesException;
}
