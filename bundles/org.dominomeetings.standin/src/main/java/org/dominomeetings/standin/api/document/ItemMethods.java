package org.dominomeetings.standin.api.document;

import java.util.Vector;
import java.util.stream.Collectors;
import lotus.domino.DateTime;
import lotus.domino.Document;
import lotus.domino.MIMEEntity;
import lotus.domino.NotesException;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;
import org.dominomeetings.standin.store.ItemFlag;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NotesTime;

/** The implemented methods of Item, which RichTextItem shares. What is set here is stored when the document is saved. */
public final class ItemMethods extends Implementation {
    private final DocumentItemMethods document;
    private final ItemSlot slot;

    ItemMethods(Handle handle, DocumentItemMethods document, ItemSlot slot) {
        super(handle);
        this.document = document;
        this.slot = slot;
    }

    NoteItem value() {
        return slot.item();
    }

    @DocumentedIn("HCL Domino Designer help, Name (Item - Java)")
    public String getName() {
        return value().name();
    }

    @DocumentedIn("HCL Domino Designer help, Type (Item - Java)")
    public int getType() {
        return value().apiType();
    }

    /** All values, with a semicolon between; rich text without its formatting. */
    @DocumentedIn("HCL Domino Designer help, Text (Item - Java)")
    public String getText() {
        if (value().payload() != null) {
            return ItemValues.firstText(value());
        }
        if (value().values().stream().anyMatch(NotesTime.class::isInstance)) {
            throw new NotInStandinException("Item.getText of a date/time item");
        }
        return value().values().stream().map(ItemMethods::text).collect(Collectors.joining(";"));
    }

    private static String text(Object element) {
        return element instanceof Double number && number == Math.rint(number)
                ? Long.toString(number.longValue())
                : element.toString();
    }

    @DocumentedIn("HCL Domino Designer help, Values (Item - Java)")
    public Vector<Object> getValues() {
        return ItemValues.toJava(value(), session());
    }

    @DocumentedIn("HCL Domino Designer help, ValueString (Item - Java)")
    public String getValueString() {
        return ItemValues.firstText(value());
    }

    @DocumentedIn("HCL Domino Designer help, ValueDouble (Item - Java)")
    public double getValueDouble() {
        return ItemValues.firstNumber(value());
    }

    @DocumentedIn("HCL Domino Designer help, ValueInteger (Item - Java)")
    public int getValueInteger() {
        return ItemValues.rounded(ItemValues.firstNumber(value()));
    }

    /** Null where the item holds no date/time. */
    @DocumentedIn("HCL Domino Designer help, DateTimeValue (Item - Java)")
    public DateTime getDateTimeValue() {
        return value().values().stream()
                .filter(NotesTime.class::isInstance)
                .map(time -> session().dateTime((NotesTime) time))
                .findFirst()
                .orElse(null);
    }

    /** With the word before it that holds its type: the length of an item's storage, including overhead. */
    @DocumentedIn("HCL Domino Designer help, ValueLength (Item - Java)")
    public int getValueLength() {
        if (value().payload() != null) {
            throw new NotInStandinException("Item.getValueLength of an item that is not taken apart");
        }
        return Short.BYTES + value().bytes();
    }

    @DocumentedIn("HCL Domino Designer help, IsSummary (Item - Java)")
    public boolean isSummary() {
        return value().has(ItemFlag.SUMMARY);
    }

    @DocumentedIn("HCL Domino Designer help, IsSummary (Item - Java)")
    public void setSummary(boolean on) {
        flag(ItemFlag.SUMMARY, on);
    }

    @DocumentedIn("HCL Domino Designer help, IsNames (Item - Java)")
    public boolean isNames() {
        return value().has(ItemFlag.NAMES);
    }

    @DocumentedIn("HCL Domino Designer help, IsNames (Item - Java)")
    public void setNames(boolean on) {
        flag(ItemFlag.NAMES, on);
    }

    @DocumentedIn("HCL Domino Designer help, IsReaders (Item - Java)")
    public boolean isReaders() {
        return value().has(ItemFlag.READERS);
    }

    @DocumentedIn("HCL Domino Designer help, IsReaders (Item - Java)")
    public void setReaders(boolean on) {
        flag(ItemFlag.READERS, on);
    }

    @DocumentedIn("HCL Domino Designer help, IsAuthors (Item - Java)")
    public boolean isAuthors() {
        return value().has(ItemFlag.AUTHORS);
    }

    @DocumentedIn("HCL Domino Designer help, IsAuthors (Item - Java)")
    public void setAuthors(boolean on) {
        flag(ItemFlag.AUTHORS, on);
    }

    /** Null where the item is no MIME part. */
    @DocumentedIn("HCL Domino Designer help, getMIMEEntity (Item - Java); getMIMEEntity (Document - Java)")
    public MIMEEntity getMIMEEntity() throws NotesException {
        return document.getMIMEEntity(value().name());
    }

    @DocumentedIn("HCL Domino Designer help, remove (Item - Java)")
    public void remove() throws NotesException {
        document.remove(slot);
    }

    @DocumentedIn("HCL Domino Designer help, Parent (Item - Java)")
    public Document getParent() {
        return (Document) handle().parent().proxy();
    }

    private void flag(ItemFlag flag, boolean on) {
        slot.change(value().with(flag, on));
    }
}
