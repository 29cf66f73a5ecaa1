package org.dominomeetings.standin.api.view;

import java.util.List;
import lotus.domino.NotesException;
import lotus.domino.View;
import lotus.domino.ViewEntry;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;
import org.dominomeetings.standin.api.database.DatabaseMethods;
import org.dominomeetings.standin.view.ViewRow;

/** The implemented methods of ViewEntryCollection: rows of documents, without those of categories. */
public final class ViewEntryCollectionMethods extends Implementation {
    private final ViewMethods view;
    private final DatabaseMethods database;
    private final List<ViewRow> rows;
    private int position;

    ViewEntryCollectionMethods(Handle handle, ViewMethods view, DatabaseMethods database, List<ViewRow> rows) {
        super(handle);
        this.view = view;
        this.database = database;
        this.rows = rows;
    }

    @DocumentedIn("HCL Domino Designer help, Count (ViewEntryCollection - Java)")
    public int getCount() {
        return rows.size();
    }

    @DocumentedIn("HCL Domino Designer help, Parent (ViewEntryCollection - Java)")
    public View getParent() {
        return (View) view.handle().proxy();
    }

    /** Null where it is empty. */
    @DocumentedIn("HCL Domino Designer help, getFirstEntry (ViewEntryCollection - Java)")
    public ViewEntry getFirstEntry() throws NotesException {
        position = 0;
        return at(position);
    }

    /** Null after the last. */
    @DocumentedIn("HCL Domino Designer help, getNextEntry (ViewEntryCollection - Java)")
    public ViewEntry getNextEntry() throws NotesException {
        return at(++position);
    }

    /** The entry after another one; null after the last. */
    @DocumentedIn("HCL Domino Designer help, getNextEntry (ViewEntryCollection - Java)")
    public ViewEntry getNextEntry(ViewEntry entry) throws NotesException {
        position = ((ViewEntryMethods) Handle.of(entry).implementation()).position() + 1;
        return at(position);
    }

    private ViewEntry at(int index) {
        return index >= rows.size()
                ? null
                : handle().child(
                                ViewEntry.class,
                                "entry " + index,
                                self -> new ViewEntryMethods(self, database, rows.get(index), index));
    }
}
