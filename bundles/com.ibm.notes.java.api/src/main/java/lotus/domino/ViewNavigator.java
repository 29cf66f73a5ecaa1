package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.ViewNavigator}, to compile against; this type never ships. */
public interface ViewNavigator extends Base {
    int getBufferMaxEntries();

    int getCacheSize();

    ViewEntry getChild() throws NotesException;

    ViewEntry getChild(ViewEntry viewEntry) throws NotesException;

    int getCount();

    ViewEntry getCurrent() throws NotesException;

    int getEntryOptions();

    ViewEntry getFirst() throws NotesException;

    ViewEntry getFirstDocument() throws NotesException;

    ViewEntry getLast() throws NotesException;

    ViewEntry getLastDocument() throws NotesException;

    int getMaxLevel();

    ViewEntry getNext() throws NotesException;

    ViewEntry getNext(ViewEntry viewEntry) throws NotesException;

    ViewEntry getNextCategory() throws NotesException;

    ViewEntry getNextDocument() throws NotesException;

    ViewEntry getNextSibling() throws NotesException;

    ViewEntry getNextSibling(ViewEntry viewEntry) throws NotesException;

    ViewEntry getNth(int number) throws NotesException;

    ViewEntry getParent() throws NotesException;

    ViewEntry getParent(ViewEntry viewEntry) throws NotesException;

    View getParentView();

    ViewEntry getPos(String text, char value) throws NotesException;

    ViewEntry getPrev() throws NotesException;

    ViewEntry getPrev(ViewEntry viewEntry) throws NotesException;

    ViewEntry getPrevCategory() throws NotesException;

    ViewEntry getPrevDocument() throws NotesException;

    ViewEntry getPrevSibling() throws NotesException;

    ViewEntry getPrevSibling(ViewEntry viewEntry) throws NotesException;

    boolean gotoChild() throws NotesException;

    boolean gotoChild(ViewEntry viewEntry) throws NotesException;

    boolean gotoEntry(Object value) throws NotesException;

    boolean gotoFirst() throws NotesException;

    boolean gotoFirstDocument() throws NotesException;

    boolean gotoLast() throws NotesException;

    boolean gotoLastDocument() throws NotesException;

    boolean gotoNext() throws NotesException;

    boolean gotoNext(ViewEntry viewEntry) throws NotesException;

    boolean gotoNextCategory() throws NotesException;

    boolean gotoNextDocument() throws NotesException;

    boolean gotoNextSibling() throws NotesException;

    boolean gotoNextSibling(ViewEntry viewEntry) throws NotesException;

    boolean gotoParent() throws NotesException;

    boolean gotoParent(ViewEntry viewEntry) throws NotesException;

    boolean gotoPos(String text, char value) throws NotesException;

    boolean gotoPrev() throws NotesException;

    boolean gotoPrev(ViewEntry viewEntry) throws NotesException;

    boolean gotoPrevCategory() throws NotesException;

    boolean gotoPrevDocument() throws NotesException;

    boolean gotoPrevSibling() throws NotesException;

    boolean gotoPrevSibling(ViewEntry viewEntry) throws NotesException;

    void markAllRead() throws NotesException;

    void markAllRead(String text) throws NotesException;

    void markAllUnread() throws NotesException;

    void markAllUnread(String text) throws NotesException;

    void setAutoExpandGuidance(int number, int[] numbers1, int[] numbers2) throws NotesException;

    void setAutoExpandGuidance(int number, NoteCollection noteCollection1, NoteCollection noteCollection2)
            throws NotesException;

    void setBufferMaxEntries(int number) throws NotesException;

    void setCacheGuidance(int number) throws NotesException;

    void setCacheGuidance(int number1, int number2) throws NotesException;

    void setCacheSize(int number) throws NotesException;

    void setEntryOptions(int number) throws NotesException;

    void setMaxLevel(int number) throws NotesException;

    int skip(int number) throws NotesException;
}
