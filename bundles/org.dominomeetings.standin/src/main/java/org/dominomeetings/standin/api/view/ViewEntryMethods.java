package org.dominomeetings.standin.api.view;

import java.util.List;
import java.util.Vector;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;
import org.dominomeetings.standin.api.database.DatabaseMethods;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.view.ViewRow;

/** The implemented methods of ViewEntry, for an entry of a document. */
public final class ViewEntryMethods extends Implementation {
    private final DatabaseMethods database;
    private final ViewRow row;
    private final int position;

    ViewEntryMethods(Handle handle, DatabaseMethods database, ViewRow row, int position) {
        super(handle);
        this.database = database;
        this.row = row;
        this.position = position;
    }

    int position() {
        return position;
    }

    /** True: there are no entries of categories or totals here. */
    @DocumentedIn("HCL Domino Designer help, IsDocument (ViewEntry - Java)")
    public boolean isDocument() {
        return true;
    }

    @DocumentedIn("HCL Domino Designer help, UniversalID (ViewEntry - Java)")
    public String getUniversalID() {
        return row.unid();
    }

    /** The document as it is stored now, which may no longer be what the entry shows. */
    @DocumentedIn("HCL Domino Designer help, Document (ViewEntry - Java)")
    public Document getDocument() throws NotesException {
        return database.document(row.unid());
    }

    /**
     * A value for each column: String, Double or DateTime, a Vector of them for a list, and an empty String for nothing.
     * Each DateTime is an object that the caller has to recycle.
     */
    @DocumentedIn("HCL Domino Designer help, ColumnValues (ViewEntry - Java)")
    public Vector<Object> getColumnValues() {
        Vector<Object> values = new Vector<>();
        for (List<Object> cell : row.cells()) {
            Vector<Object> list = new Vector<>();
            cell.forEach(value ->
                    list.add(value instanceof NotesTime time ? session().dateTime(time) : value));
            values.add(list.isEmpty() ? "" : list.size() == 1 ? list.get(0) : list);
        }
        return values;
    }
}
