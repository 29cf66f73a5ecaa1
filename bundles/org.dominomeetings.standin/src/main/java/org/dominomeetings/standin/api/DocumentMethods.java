package org.dominomeetings.standin.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Vector;
import lotus.domino.Database;
import lotus.domino.DateTime;
import lotus.domino.Document;
import lotus.domino.DocumentCollection;
import lotus.domino.Item;
import lotus.domino.MIMEEntity;
import lotus.domino.NotesException;
import lotus.domino.RichTextItem;
import org.dominomeetings.standin.NotInStandin;
import org.dominomeetings.standin.Source;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.store.Unid;

/** The implemented methods of Document. Items are changed in memory; {@link DocumentSaving} stores them. */
public final class DocumentMethods extends Implementation {
    private final DatabaseMethods database;
    private final boolean validAtFirst;
    private final DocumentItems items;
    private final DocumentMime mime;
    private Note base;
    private String unid;
    private boolean removed;

    /** @param base the note as it was read; null for a new document */
    DocumentMethods(Handle handle, DatabaseMethods database, Note base) {
        super(handle);
        this.database = database;
        this.base = base;
        this.unid = base == null ? Unid.create() : base.unid();
        this.validAtFirst = base == null || !base.deleted();
        this.items = new DocumentItems(
                base == null ? List.of() : base.items(), session().isConvertMime());
        this.mime = new DocumentMime(handle);
    }

    @Source("HCL Domino Designer help, getItemValue (Document - Java)")
    public Vector<Object> getItemValue(String name) throws NotesException {
        Optional<NoteItem> item = find(name);
        return item.isEmpty() ? new Vector<>() : Values.toJava(item.get(), session());
    }

    /** An empty string where there is no item, no value, or a number or date/time. */
    @Source("HCL Domino Designer help, getItemValueString (Document - Java)")
    public String getItemValueString(String name) throws NotesException {
        return find(name).map(Values::firstText).orElse("");
    }

    /** 0 where there is no item or no number. */
    @Source("HCL Domino Designer help, getItemValueInteger (Document - Java)")
    public int getItemValueInteger(String name) throws NotesException {
        return Values.rounded(getItemValueDouble(name));
    }

    /** 0 where there is no item or no number. */
    @Source("HCL Domino Designer help, getItemValueDouble (Document - Java)")
    public double getItemValueDouble(String name) throws NotesException {
        return find(name).map(Values::firstNumber).orElse(0.0);
    }

    /** DateTime and DateRange objects, each for the caller to recycle; an empty Vector where there is no item. */
    @Source("HCL Domino Designer help, getItemValueDateTimeArray (Document - Java)")
    public Vector<Object> getItemValueDateTimeArray(String name) throws NotesException {
        if (find(name).isPresent() && find(name).get().type() != Item.DATETIMES) {
            throw new NotInStandin("Document.getItemValueDateTimeArray of an item that is no date/time");
        }
        return getItemValue(name);
    }

    @Source("HCL Domino Designer help, hasItem (Document - Java)")
    public boolean hasItem(String name) throws NotesException {
        return find(name).isPresent();
    }

    /** Null where there is none; a RichTextItem for rich text. */
    @Source("HCL Domino Designer help, getFirstItem (Document - Java)")
    public Item getFirstItem(String name) throws NotesException {
        checkItems();
        return items.slot(name).map(this::item).orElse(null);
    }

    @Source("HCL Domino Designer help, Items (Document - Java)")
    public Vector<Item> getItems() throws NotesException {
        checkItems();
        Vector<Item> all = new Vector<>();
        items.slots().forEach(slot -> all.add(item(slot)));
        return all;
    }

    /** Removes every item of the name. */
    @Source("HCL Domino Designer help, removeItem (Document - Java)")
    public void removeItem(String name) throws NotesException {
        checkItems();
        items.removeAll(name);
    }

    /**
     * One new item in place of all of the name, in the summary and without what the old one was: Readers are plain text
     * after this.
     *
     * @throws NotesException for a value that is none of String, Integer, Double, DateTime, DateRange, Item or a Vector
     *     of one kind of those
     */
    @Source("HCL Domino Designer help, replaceItemValue (Document - Java)")
    public Item replaceItemValue(String name, Object value) throws NotesException {
        checkItems();
        Slot slot = new Slot(Values.toItem(name, value));
        items.replace(slot);
        return item(slot);
    }

    /** One more item of the name, which most methods cannot see where there is one already. */
    @Source("HCL Domino Designer help, appendItemValue (Document - Java)")
    public Item appendItemValue(String name, Object value) throws NotesException {
        checkItems();
        Slot slot = new Slot(Values.toItem(name, value));
        items.append(slot);
        return item(slot);
    }

    @Source("HCL Domino Designer help, appendItemValue (Document - Java)")
    public Item appendItemValue(String name, int value) throws NotesException {
        return appendItemValue(name, Integer.valueOf(value));
    }

    @Source("HCL Domino Designer help, appendItemValue (Document - Java)")
    public Item appendItemValue(String name, double value) throws NotesException {
        return appendItemValue(name, Double.valueOf(value));
    }

    @Source("HCL Domino Designer help, getMIMEEntity (Document - Java)")
    public MIMEEntity getMIMEEntity() throws NotesException {
        return getMIMEEntity("Body");
    }

    /** Null where the item is missing or was no MIME part when the document was opened, see {@code setConvertMIME}. */
    @Source("HCL Domino Designer help, getMIMEEntity (Document - Java); IsConvertMIME (Session - Java)")
    public MIMEEntity getMIMEEntity(String name) throws NotesException {
        checkUsable();
        return mime.open(items.values(), name);
    }

    @Source("HCL Domino Designer help, closeMIMEEntities (Document - Java)")
    public boolean closeMIMEEntities() throws NotesException {
        return closeMIMEEntities(false, "Body");
    }

    @Source("HCL Domino Designer help, closeMIMEEntities (Document - Java)")
    public boolean closeMIMEEntities(boolean saveChanges) throws NotesException {
        return closeMIMEEntities(saveChanges, "Body");
    }

    /**
     * Ends the entities of an item, after which items can be used again.
     *
     * @return false where none of them was in use
     */
    @Source("HCL Domino Designer help, closeMIMEEntities (Document - Java)")
    public boolean closeMIMEEntities(boolean saveChanges, String name) throws NotesException {
        checkUsable();
        return mime.close(name, saveChanges);
    }

    /** As with false for both: the help does not say what the arguments are taken for. */
    @Source("HCL Domino Designer help, save (Document - Java)")
    public boolean save() throws NotesException {
        return save(false, false);
    }

    @Source("HCL Domino Designer help, save (Document - Java)")
    public boolean save(boolean force) throws NotesException {
        return save(force, false);
    }

    /**
     * @param force whether to store it although somebody else has saved it since it was read
     * @param makeResponse whether, without force, it then becomes a conflict response to the other's
     * @return false where it was not stored because of the other's save
     * @throws NotesException 4000 without the right to, for a new document whose universal id is in use, and for one
     *     that was deleted meanwhile
     */
    @Source("HCL Domino Designer help, save (Document - Java); UniversalID (Document - Java)")
    public boolean save(boolean force, boolean makeResponse) throws NotesException {
        checkUsable();
        mime.closeAll();
        Note saved = new DocumentSaving(database, session()).save(base, draft(), force, makeResponse);
        if (saved == null) {
            return false;
        }
        base = saved;
        unid = saved.unid();
        items.adopt(saved.items());
        handle().nowIs(DatabaseMethods.keyOf(unid));
        return true;
    }

    /** Where the database allows soft deletions, the document can be brought back for a while; else as for good. */
    @Source("HCL Domino Designer help, remove (Document - Java)")
    public boolean remove(boolean force) throws NotesException {
        checkUsable();
        boolean soft = database.folder().info().options().softDeletions();
        removed = new DocumentSaving(database, session()).remove(base, force, soft);
        return removed;
    }

    /**
     * Leaves a deletion stub, even where soft deletions are allowed.
     *
     * @return false where somebody else has saved the document since it was read and force is false
     * @throws NotesException 4000 without the right to
     */
    @Source("HCL Domino Designer help, removePermanently (Document - Java)")
    public boolean removePermanently(boolean force) throws NotesException {
        checkUsable();
        removed = new DocumentSaving(database, session()).remove(base, force, false);
        return removed;
    }

    /** Whether it was a document, and not a stub, when it was opened. */
    @Source("HCL Domino Designer help, IsValid (Document - Java)")
    public boolean isValid() {
        return validAtFirst;
    }

    /** Whether it is a stub now, or has been removed softly, of which the help says nothing. */
    @Source("HCL Domino Designer help, IsDeleted (Document - Java)")
    public boolean isDeleted() throws NotesException {
        Note stored = database.folder().find(unid);
        return removed || (stored != null ? stored.deleted() : base != null);
    }

    @Source("HCL Domino Designer help, IsNewNote (Document - Java)")
    public boolean isNewNote() throws NotesException {
        checkUsable();
        return base == null;
    }

    @Source("HCL Domino Designer help, UniversalID (Document - Java)")
    public String getUniversalID() throws NotesException {
        checkUsable();
        return unid;
    }

    /** Makes it a new document, which its next save stores beside the old one. */
    @Source("HCL Domino Designer help, UniversalID (Document - Java)")
    public void setUniversalID(String other) throws NotesException {
        checkUsable();
        if (!Unid.isValid(other)) {
            throw NotesError.BAD_UNID.exception();
        }
        unid = other.toUpperCase(Locale.ROOT);
        base = null;
    }

    @Source("HCL Domino Designer help, Created (Document - Java)")
    public DateTime getCreated() throws NotesException {
        return session()
                .dateTime(NotesTime.of(stored("getCreated").created(), session().zone()));
    }

    @Source("HCL Domino Designer help, LastModified (Document - Java)")
    public DateTime getLastModified() throws NotesException {
        return session()
                .dateTime(NotesTime.of(
                        stored("getLastModified").modified(), session().zone()));
    }

    @Source("HCL Domino Designer help, ParentDatabase (Document - Java)")
    public Database getParentDatabase() {
        return database.proxy();
    }

    /** An empty string where it is no response. */
    @Source("HCL Domino Designer help, ParentDocumentUNID (Document - Java)")
    public String getParentDocumentUNID() throws NotesException {
        checkUsable();
        return items.find(Note.PARENT).map(Values::firstText).orElse("");
    }

    @Source("HCL Domino Designer help, IsResponse (Document - Java)")
    public boolean isResponse() throws NotesException {
        checkUsable();
        return items.find(Note.PARENT).isPresent();
    }

    /** Makes it a response when it is saved. */
    @Source("HCL Domino Designer help, makeResponse (Document - Java)")
    public void makeResponse(Document parent) throws NotesException {
        checkUsable();
        if (parent == null) {
            throw new NotInStandin("the error of Document.makeResponse for null");
        }
        if (!parent.getParentDatabase().equals(getParentDatabase())) {
            throw new NotInStandin("the error of Document.makeResponse for a document of another database");
        }
        items.replace(new Slot(NoteItem.of(Note.PARENT, Item.NOTEREFS, List.of(parent.getUniversalID()))));
    }

    /** Those one level below that the session may read, as they were when this document was opened; null for a new one. */
    @Source("HCL Domino Designer help, Responses (Document - Java); Responses (NotesDocument - LotusScript)")
    public DocumentCollection getResponses() throws NotesException {
        checkUsable();
        return base == null
                ? null
                : database.collection(note -> note.text(Note.PARENT).equalsIgnoreCase(unid));
    }

    void remove(Slot slot) throws NotesException {
        checkUsable();
        items.remove(slot);
    }

    private Note draft() {
        return new Note(
                unid,
                base == null ? 0 : base.sequence(),
                base == null ? session().server().now() : base.created(),
                session().server().now(),
                false,
                base == null ? List.of() : base.prolog(),
                items.values());
    }

    private Note stored(String method) throws NotesException {
        checkUsable();
        if (base == null) {
            throw new NotInStandin("Document." + method + " of a document that was never saved");
        }
        return base;
    }

    private Optional<NoteItem> find(String name) throws NotesException {
        checkItems();
        return items.find(name);
    }

    private Item item(Slot slot) {
        Class<? extends Item> type = slot.item().type() == Item.RICHTEXT ? RichTextItem.class : Item.class;
        return handle().child(type, slot, self -> new ItemMethods(self, this, slot));
    }

    /** Whether items may be used now: not beside MIME entities. */
    private void checkItems() throws NotesException {
        checkUsable();
        if (mime.isOpen()) {
            throw session().server().handles().misused("items of a Document were used beside its MIMEEntity objects");
        }
    }

    private void checkUsable() throws NotesException {
        if (removed) {
            throw NotesError.REMOVED.exception();
        }
    }
}
