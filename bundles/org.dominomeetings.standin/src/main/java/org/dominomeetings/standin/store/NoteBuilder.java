package org.dominomeetings.standin.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import lotus.domino.Item;
import org.dominomeetings.standin.dxl.RichText;

/** Writes a document for a sample or a test, item by item. */
public final class NoteBuilder {
    private final String unid;
    private final List<NoteItem> items = new ArrayList<>();
    private Instant created = Instant.EPOCH;

    /** A new document with a universal id of its own. */
    public NoteBuilder() {
        this(Unid.create());
    }

    public NoteBuilder(String unid) {
        this.unid = unid;
    }

    public NoteBuilder created(Instant when) {
        created = when;
        return this;
    }

    public NoteBuilder form(String form) {
        return text("Form", form);
    }

    public NoteBuilder text(String name, String... values) {
        return item(NoteItem.of(name, Item.TEXT, List.of(values)));
    }

    public NoteBuilder number(String name, double... values) {
        List<Double> numbers = new ArrayList<>();
        for (double value : values) {
            numbers.add(value);
        }
        return item(NoteItem.of(name, Item.NUMBERS, numbers));
    }

    public NoteBuilder time(String name, Instant instant, ZoneId zone) {
        return item(NoteItem.of(name, Item.DATETIMES, List.of(NotesTime.of(instant, zone))));
    }

    public NoteBuilder times(String name, NotesTime... values) {
        return item(NoteItem.of(name, Item.DATETIMES, List.of(values)));
    }

    public NoteBuilder date(String name, LocalDate date) {
        return item(NoteItem.of(name, Item.DATETIMES, List.of(NotesTime.dateOnly(date))));
    }

    public NoteBuilder names(String name, String... values) {
        return flagged(name, ItemFlag.NAMES, values);
    }

    public NoteBuilder authors(String name, String... values) {
        return flagged(name, ItemFlag.AUTHORS, values);
    }

    public NoteBuilder readers(String name, String... values) {
        return flagged(name, ItemFlag.READERS, values);
    }

    /** Rich text of plain paragraphs. */
    public NoteBuilder richText(String name, String... paragraphs) {
        return item(new NoteItem(
                name, Item.RICHTEXT, false, List.of(), EnumSet.noneOf(ItemFlag.class), RichText.of(paragraphs)));
    }

    public NoteBuilder item(NoteItem item) {
        items.add(item);
        return this;
    }

    /** Makes it a response. */
    public NoteBuilder parent(String parentUnid) {
        return item(NoteItem.of(Note.PARENT, Item.NOTEREFS, List.of(parentUnid)));
    }

    /** The document as its first save leaves it. */
    public Note build() {
        return new Note(unid, 1, created, created, false, List.of(), items);
    }

    private NoteBuilder flagged(String name, ItemFlag flag, String... values) {
        return item(NoteItem.of(name, Item.TEXT, List.of(values)).with(flag, true));
    }
}
