package lotus.domino;

/** Signatures of HCL's {@code lotus.domino.Outline}, to compile against; this type never ships. */
public interface Outline extends Base {
    void addEntry(OutlineEntry outlineEntry1, OutlineEntry outlineEntry2) throws NotesException;

    void addEntry(OutlineEntry outlineEntry1, OutlineEntry outlineEntry2, boolean flag) throws NotesException;

    void addEntry(OutlineEntry outlineEntry1, OutlineEntry outlineEntry2, boolean flag1, boolean flag2)
            throws NotesException;

    OutlineEntry createEntry(OutlineEntry outlineEntry) throws NotesException;

    OutlineEntry createEntry(OutlineEntry outlineEntry1, OutlineEntry outlineEntry2) throws NotesException;

    OutlineEntry createEntry(OutlineEntry outlineEntry1, OutlineEntry outlineEntry2, boolean flag)
            throws NotesException;

    OutlineEntry createEntry(OutlineEntry outlineEntry1, OutlineEntry outlineEntry2, boolean flag1, boolean flag2)
            throws NotesException;

    OutlineEntry createEntry(String text) throws NotesException;

    OutlineEntry createEntry(String text, OutlineEntry outlineEntry) throws NotesException;

    OutlineEntry createEntry(String text, OutlineEntry outlineEntry, boolean flag) throws NotesException;

    OutlineEntry createEntry(String text, OutlineEntry outlineEntry, boolean flag1, boolean flag2)
            throws NotesException;

    String getAlias() throws NotesException;

    OutlineEntry getChild(OutlineEntry outlineEntry) throws NotesException;

    String getComment() throws NotesException;

    OutlineEntry getFirst() throws NotesException;

    OutlineEntry getLast() throws NotesException;

    String getName() throws NotesException;

    OutlineEntry getNext(OutlineEntry outlineEntry) throws NotesException;

    OutlineEntry getNextSibling(OutlineEntry outlineEntry) throws NotesException;

    OutlineEntry getParent(OutlineEntry outlineEntry) throws NotesException;

    Database getParentDatabase() throws NotesException;

    OutlineEntry getPrev(OutlineEntry outlineEntry) throws NotesException;

    OutlineEntry getPrevSibling(OutlineEntry outlineEntry) throws NotesException;

    void moveEntry(OutlineEntry outlineEntry1, OutlineEntry outlineEntry2) throws NotesException;

    void moveEntry(OutlineEntry outlineEntry1, OutlineEntry outlineEntry2, boolean flag) throws NotesException;

    void moveEntry(OutlineEntry outlineEntry1, OutlineEntry outlineEntry2, boolean flag1, boolean flag2)
            throws NotesException;

    void removeEntry(OutlineEntry outlineEntry) throws NotesException;

    int save() throws NotesException;

    void setAlias(String text) throws NotesException;

    void setComment(String text) throws NotesException;

    void setName(String text) throws NotesException;
}
