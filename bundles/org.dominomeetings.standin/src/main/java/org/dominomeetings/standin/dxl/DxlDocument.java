package org.dominomeetings.standin.dxl;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lotus.domino.Item;
import org.dominomeetings.standin.store.ItemFlag;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NotesTime;

/**
 * DXL's {@code <document>}, which is how one document lies on disk. What DXL says by attributes and elements of its
 * own ({@code form}, {@code parent}, {@code conflict}, {@code updatedby}, {@code revisions}) are items in Notes, and
 * are items here.
 *
 * @see "Domino DXL schema, elements document and noteinfo"
 */
public final class DxlDocument {
    private static final String NAMESPACE = "http://www.lotus.com/dxl";
    private static final String STUB = "deletionstub";
    private static final String UPDATED_BY = "$UpdatedBy";
    private static final String REVISIONS = "$Revisions";

    /** What is written as an attribute or in the prolog, so not among the items. */
    private static final Set<String> NOT_AS_ITEM = Set.of(
            "form",
            Note.PARENT.toLowerCase(),
            Note.CONFLICT.toLowerCase(),
            UPDATED_BY.toLowerCase(),
            REVISIONS.toLowerCase());

    private DxlDocument() {}

    /**
     * @param xml the file's text
     * @param unid what the file is called, used where the document does not say its universal id
     * @throws IllegalArgumentException where it is no document
     */
    public static Note read(String xml, String unid) {
        Xml root = XmlReader.read(xml);
        Xml info = root.first("noteinfo").orElseGet(() -> new Xml("noteinfo"));
        boolean stub = root.name().equals(STUB);
        if (!stub && !root.name().equals("document")) {
            throw new IllegalArgumentException("not a DXL document but <" + root.name() + ">");
        }
        Instant created = time(info, "created").orElse(Instant.EPOCH);
        List<NoteItem> items = new ArrayList<>();
        List<Xml> prolog = new ArrayList<>();
        attributesAsItems(root, items);
        for (Xml element : root.elements()) {
            switch (element.name()) {
                case "noteinfo" -> {}
                case "item" -> items.add(DxlItem.read(element));
                case "updatedby" -> items.add(updatedBy(element));
                case "revisions" -> items.add(revisions(element));
                default -> prolog.add(element);
            }
        }
        return new Note(
                Optional.ofNullable(info.get("unid")).orElse(unid),
                Integer.parseInt(Optional.ofNullable(info.get("sequence")).orElse("1")),
                created,
                time(info, "modified").orElse(created),
                stub,
                prolog,
                items);
    }

    /** The file's text; the same for the same note. */
    public static String write(Note note) {
        Xml root = new Xml(note.deleted() ? STUB : "document").with("xmlns", NAMESPACE);
        asAttribute(note, "Form").ifPresent(form -> root.with("form", form));
        note.item(Note.PARENT)
                .ifPresent(parent -> root.with("parent", note.text(Note.PARENT)).with("response", "true"));
        note.item(Note.CONFLICT).ifPresent(conflict -> root.with("conflict", "true"));
        root.add(new Xml("noteinfo")
                .with("unid", note.unid())
                .with("sequence", Integer.toString(note.sequence()))
                .add(new Xml("created").add(DxlTime.write(NotesTime.of(note.created(), ZoneOffset.UTC))))
                .add(new Xml("modified").add(DxlTime.write(NotesTime.of(note.modified(), ZoneOffset.UTC)))));
        note.item(UPDATED_BY).ifPresent(item -> root.add(list("updatedby", item, "name")));
        note.item(REVISIONS).ifPresent(item -> root.add(list("revisions", item, "datetime")));
        note.prolog().forEach(root::add);
        note.items().stream()
                .filter(item -> !isSaidOtherwise(note, item))
                .forEach(item -> root.add(DxlItem.write(item)));
        return XmlWriter.file(root);
    }

    private static boolean isSaidOtherwise(Note note, NoteItem item) {
        boolean form = item.isNamed("Form");
        return NOT_AS_ITEM.contains(item.name().toLowerCase())
                && (!form || asAttribute(note, "Form").isPresent());
    }

    /** The form's name, where it is the plain text item that the attribute stands for. */
    private static Optional<String> asAttribute(Note note, String name) {
        return note.item(name)
                .filter(item -> item.equals(NoteItem.of(item.name(), Item.TEXT, item.values())) && !item.list())
                .map(item -> item.texts().get(0));
    }

    private static void attributesAsItems(Xml root, List<NoteItem> items) {
        if (root.get("form") != null) {
            items.add(NoteItem.of("Form", Item.TEXT, List.of(root.get("form"))));
        }
        if (root.get("parent") != null) {
            items.add(NoteItem.of(Note.PARENT, Item.NOTEREFS, List.of(root.get("parent"))));
        }
        if (root.is("conflict")) {
            items.add(NoteItem.of(Note.CONFLICT, Item.TEXT, List.of("")));
        }
    }

    private static NoteItem updatedBy(Xml element) {
        List<String> names = element.elements().stream().map(Xml::text).toList();
        return NoteItem.of(UPDATED_BY, Item.TEXT, names).with(ItemFlag.NAMES, true);
    }

    private static NoteItem revisions(Xml element) {
        return NoteItem.of(
                REVISIONS,
                Item.DATETIMES,
                element.elements().stream().map(DxlTime::read).toList());
    }

    private static Xml list(String name, NoteItem item, String elementName) {
        Xml list = new Xml(name);
        for (Object value : item.values()) {
            list.add(value instanceof NotesTime time ? DxlTime.write(time) : new Xml(elementName).add(value));
        }
        return list;
    }

    private static Optional<Instant> time(Xml info, String name) {
        return info.first(name)
                .flatMap(element -> element.first("datetime"))
                .map(element -> DxlTime.read(element).instant(ZoneOffset.UTC));
    }
}
