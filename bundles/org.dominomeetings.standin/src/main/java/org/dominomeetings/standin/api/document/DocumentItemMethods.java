package org.dominomeetings.standin.api.document;

import java.util.List;
import java.util.Optional;
import java.util.Vector;
import lotus.domino.Item;
import lotus.domino.MIMEEntity;
import lotus.domino.NotesException;
import lotus.domino.RichTextItem;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;
import org.dominomeetings.standin.store.NoteItem;

/** The implemented methods of Document that read and change its items, and its MIME bodies. */
abstract class DocumentItemMethods extends Implementation {
    private final DocumentItems items;
    private final DocumentMime mime;

    DocumentItemMethods(Handle handle, List<NoteItem> items) {
        super(handle);
        this.items = new DocumentItems(items, session().isConvertMime());
        this.mime = new DocumentMime(handle);
    }

    /** @throws NotesException 4376 where the document has been removed through this object */
    abstract void checkUsable() throws NotesException;

    final DocumentItems items() {
        return items;
    }

    final void closeAllMimeEntities() {
        mime.closeAll();
    }

    @DocumentedIn("HCL Domino Designer help, getItemValue (Document - Java)")
    public Vector<Object> getItemValue(String name) throws NotesException {
        Optional<NoteItem> item = find(name);
        return item.isEmpty() ? new Vector<>() : ItemValues.toJava(item.get(), session());
    }

    /** An empty string where there is no item, no value, or a number or date/time. */
    @DocumentedIn("HCL Domino Designer help, getItemValueString (Document - Java)")
    public String getItemValueString(String name) throws NotesException {
        return find(name).map(ItemValues::firstText).orElse("");
    }

    /** 0 where there is no item or no number. */
    @DocumentedIn("HCL Domino Designer help, getItemValueInteger (Document - Java)")
    public int getItemValueInteger(String name) throws NotesException {
        return ItemValues.rounded(getItemValueDouble(name));
    }

    /** 0 where there is no item or no number. */
    @DocumentedIn("HCL Domino Designer help, getItemValueDouble (Document - Java)")
    public double getItemValueDouble(String name) throws NotesException {
        return find(name).map(ItemValues::firstNumber).orElse(0.0);
    }

    /** DateTime and DateRange objects, each for the caller to recycle; an empty Vector where there is no item. */
    @DocumentedIn("HCL Domino Designer help, getItemValueDateTimeArray (Document - Java)")
    public Vector<Object> getItemValueDateTimeArray(String name) throws NotesException {
        if (find(name).isPresent() && find(name).get().type() != Item.DATETIMES) {
            throw new NotInStandinException("Document.getItemValueDateTimeArray of an item that is no date/time");
        }
        return getItemValue(name);
    }

    @DocumentedIn("HCL Domino Designer help, hasItem (Document - Java)")
    public boolean hasItem(String name) throws NotesException {
        return find(name).isPresent();
    }

    /** Null where there is none; a RichTextItem for rich text. */
    @DocumentedIn("HCL Domino Designer help, getFirstItem (Document - Java)")
    public Item getFirstItem(String name) throws NotesException {
        checkItems();
        return items.slot(name).map(this::item).orElse(null);
    }

    @DocumentedIn("HCL Domino Designer help, Items (Document - Java)")
    public Vector<Item> getItems() throws NotesException {
        checkItems();
        Vector<Item> all = new Vector<>();
        items.slots().forEach(slot -> all.add(item(slot)));
        return all;
    }

    /** Removes every item of the name. */
    @DocumentedIn("HCL Domino Designer help, removeItem (Document - Java)")
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
    @DocumentedIn("HCL Domino Designer help, replaceItemValue (Document - Java)")
    public Item replaceItemValue(String name, Object value) throws NotesException {
        checkItems();
        ItemSlot slot = new ItemSlot(ItemValues.toItem(name, value));
        items.replace(slot);
        return item(slot);
    }

    /** One more item of the name, which most methods cannot see where there is one already. */
    @DocumentedIn("HCL Domino Designer help, appendItemValue (Document - Java)")
    public Item appendItemValue(String name, Object value) throws NotesException {
        checkItems();
        ItemSlot slot = new ItemSlot(ItemValues.toItem(name, value));
        items.append(slot);
        return item(slot);
    }

    @DocumentedIn("HCL Domino Designer help, appendItemValue (Document - Java)")
    public Item appendItemValue(String name, int value) throws NotesException {
        return appendItemValue(name, Integer.valueOf(value));
    }

    @DocumentedIn("HCL Domino Designer help, appendItemValue (Document - Java)")
    public Item appendItemValue(String name, double value) throws NotesException {
        return appendItemValue(name, Double.valueOf(value));
    }

    @DocumentedIn("HCL Domino Designer help, getMIMEEntity (Document - Java)")
    public MIMEEntity getMIMEEntity() throws NotesException {
        return getMIMEEntity("Body");
    }

    /** Null where the item is missing or was no MIME part when the document was opened, see {@code setConvertMIME}. */
    @DocumentedIn("HCL Domino Designer help, getMIMEEntity (Document - Java); IsConvertMIME (Session - Java)")
    public MIMEEntity getMIMEEntity(String name) throws NotesException {
        checkUsable();
        return mime.open(items.values(), name);
    }

    @DocumentedIn("HCL Domino Designer help, closeMIMEEntities (Document - Java)")
    public boolean closeMIMEEntities() throws NotesException {
        return closeMIMEEntities(false, "Body");
    }

    @DocumentedIn("HCL Domino Designer help, closeMIMEEntities (Document - Java)")
    public boolean closeMIMEEntities(boolean saveChanges) throws NotesException {
        return closeMIMEEntities(saveChanges, "Body");
    }

    /**
     * Ends the entities of an item, after which items can be used again.
     *
     * @return false where none of them was in use
     */
    @DocumentedIn("HCL Domino Designer help, closeMIMEEntities (Document - Java)")
    public boolean closeMIMEEntities(boolean saveChanges, String name) throws NotesException {
        checkUsable();
        return mime.close(name, saveChanges);
    }

    final void remove(ItemSlot slot) throws NotesException {
        checkUsable();
        items.remove(slot);
    }

    private Optional<NoteItem> find(String name) throws NotesException {
        checkItems();
        return items.find(name);
    }

    private Item item(ItemSlot slot) {
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
}
