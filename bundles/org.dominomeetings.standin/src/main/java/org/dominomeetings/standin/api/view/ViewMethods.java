package org.dominomeetings.standin.api.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Vector;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.DocumentCollection;
import lotus.domino.NotesException;
import lotus.domino.ViewEntryCollection;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.access.DocumentAccess;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;
import org.dominomeetings.standin.api.database.DatabaseMethods;
import org.dominomeetings.standin.api.document.ItemValues;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.view.ViewDesign;
import org.dominomeetings.standin.view.ViewIndex;
import org.dominomeetings.standin.view.ViewRow;

/**
 * The implemented methods of View. It sees the database as it was when the View object was created or refreshed last;
 * with AutoUpdate, which is on at first, walking from document to document refreshes it, too, and so may skip documents
 * or meet them twice when the walk itself saves them. What a session may not read is not there for it.
 */
public final class ViewMethods extends Implementation {
    private final DatabaseMethods database;
    private final ViewDesign design;
    private ViewIndex index;
    private boolean autoUpdate = true;

    /** @param index the rows as they are now */
    public ViewMethods(Handle handle, DatabaseMethods database, ViewDesign design, ViewIndex index) {
        super(handle);
        this.database = database;
        this.design = design;
        this.index = index;
    }

    @DocumentedIn("HCL Domino Designer help, Name (View - Java)")
    public String getName() {
        return design.name();
    }

    @DocumentedIn("HCL Domino Designer help, Aliases (View - Java)")
    public Vector<String> getAliases() {
        return new Vector<>(design.aliases());
    }

    @DocumentedIn("HCL Domino Designer help, Parent (View - Java)")
    public Database getParent() {
        return database.proxy();
    }

    /** The titles. */
    @DocumentedIn("HCL Domino Designer help, ColumnNames (View - Java)")
    public Vector<String> getColumnNames() {
        Vector<String> titles = new Vector<>();
        design.columns().forEach(column -> titles.add(column.title()));
        return titles;
    }

    @DocumentedIn("HCL Domino Designer help, ColumnCount (View - Java)")
    public int getColumnCount() {
        return design.columns().size();
    }

    @DocumentedIn("HCL Domino Designer help, IsAutoUpdate (View - Java)")
    public boolean isAutoUpdate() {
        return autoUpdate;
    }

    @DocumentedIn("HCL Domino Designer help, IsAutoUpdate (View - Java)")
    public void setAutoUpdate(boolean on) {
        autoUpdate = on;
    }

    @DocumentedIn("HCL Domino Designer help, refresh (View - Java)")
    public void refresh() throws NotesException {
        index = ViewIndex.build(design, database.folder());
    }

    @DocumentedIn("HCL Domino Designer help, EntryCount (View - Java)")
    public int getEntryCount() throws NotesException {
        return visible(index.rows()).size();
    }

    @DocumentedIn("HCL Domino Designer help, getDocumentByKey (View - Java)")
    public Document getDocumentByKey(Object key) throws NotesException {
        return getDocumentByKey(key, false);
    }

    /** As {@link #getDocumentByKey(Vector, boolean)}, with the key of the first sorted column alone. */
    @DocumentedIn("HCL Domino Designer help, getDocumentByKey (View - Java)")
    public Document getDocumentByKey(Object key, boolean exact) throws NotesException {
        return first(find(key, exact));
    }

    @DocumentedIn("HCL Domino Designer help, getDocumentByKey (View - Java)")
    public Document getDocumentByKey(Vector keys) throws NotesException {
        return getDocumentByKey(keys, false);
    }

    /**
     * The first document whose sorted columns hold the keys, or begin with them; case does not count.
     *
     * @return null where there is none, or where the view has fewer sorted columns than there are keys
     */
    @DocumentedIn("HCL Domino Designer help, getDocumentByKey (View - Java)")
    public Document getDocumentByKey(Vector keys, boolean exact) throws NotesException {
        return first(find(keys, exact));
    }

    @DocumentedIn("HCL Domino Designer help, getAllDocumentsByKey (View - Java)")
    public DocumentCollection getAllDocumentsByKey(Object key) throws NotesException {
        return getAllDocumentsByKey(key, false);
    }

    @DocumentedIn("HCL Domino Designer help, getAllDocumentsByKey (View - Java)")
    public DocumentCollection getAllDocumentsByKey(Object key, boolean exact) throws NotesException {
        return collection(find(key, exact));
    }

    @DocumentedIn("HCL Domino Designer help, getAllDocumentsByKey (View - Java)")
    public DocumentCollection getAllDocumentsByKey(Vector keys) throws NotesException {
        return getAllDocumentsByKey(keys, false);
    }

    /** Each document once, in no order that anything may depend on; an empty collection where there is none. */
    @DocumentedIn("HCL Domino Designer help, getAllDocumentsByKey (View - Java)")
    public DocumentCollection getAllDocumentsByKey(Vector keys, boolean exact) throws NotesException {
        return collection(find(keys, exact));
    }

    /** The rows of documents, in the view's order. */
    @DocumentedIn("HCL Domino Designer help, AllEntries (View - Java)")
    public ViewEntryCollection getAllEntries() throws NotesException {
        List<ViewRow> rows = visible(index.rows());
        return handle().child(
                        ViewEntryCollection.class, self -> new ViewEntryCollectionMethods(self, this, database, rows));
    }

    /** Null where the view is empty. */
    @DocumentedIn("HCL Domino Designer help, getFirstDocument (View - Java)")
    public Document getFirstDocument() throws NotesException {
        update();
        return first(visible(index.rows()));
    }

    /** The document after another one; null after the last. */
    @DocumentedIn("HCL Domino Designer help, getNextDocument (View - Java)")
    public Document getNextDocument(Document document) throws NotesException {
        update();
        List<ViewRow> rows = visible(index.rows());
        String unid = document.getUniversalID();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).unid().equals(unid)) {
                return i + 1 < rows.size() ? document(rows.get(i + 1)) : null;
            }
        }
        throw new NotInStandinException("View.getNextDocument of a document that is not in the view");
    }

    /** Walking with AutoUpdate meets what was saved meanwhile. */
    private void update() throws NotesException {
        if (autoUpdate && !index.isCurrent(database.folder())) {
            refresh();
        }
    }

    private List<ViewRow> find(Object key, boolean exact) throws NotesException {
        List<Object> keys = new ArrayList<>();
        for (Object element : key instanceof Vector<?> vector ? vector : List.of(key)) {
            keys.add(ItemValues.toStored(element));
        }
        return visible(index.find(keys, exact));
    }

    /** Without rows of documents that the session may not read; a row of a deleted one stays until a refresh. */
    private List<ViewRow> visible(List<ViewRow> rows) throws NotesException {
        DocumentAccess access = database.access();
        List<ViewRow> visible = new ArrayList<>();
        for (ViewRow row : rows) {
            Note note = database.folder().find(row.unid());
            if (note != null && (note.deleted() || access.mayRead(note))) {
                visible.add(row);
            }
        }
        return visible;
    }

    private Document first(List<ViewRow> rows) throws NotesException {
        return rows.isEmpty() ? null : document(rows.get(0));
    }

    private Document document(ViewRow row) throws NotesException {
        return database.document(row.unid());
    }

    private DocumentCollection collection(List<ViewRow> rows) {
        List<String> unids = rows.stream().map(ViewRow::unid).distinct().toList();
        return database.handle()
                .child(DocumentCollection.class, self -> new DocumentCollectionMethods(self, database, unids));
    }
}
