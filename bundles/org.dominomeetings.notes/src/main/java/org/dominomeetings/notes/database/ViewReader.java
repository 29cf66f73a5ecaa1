package org.dominomeetings.notes.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Vector;
import lotus.domino.Base;
import lotus.domino.Database;
import lotus.domino.DxlImporter;
import lotus.domino.NotesException;
import lotus.domino.Session;
import lotus.domino.View;
import lotus.domino.ViewEntry;
import lotus.domino.ViewEntryCollection;
import org.dominomeetings.notes.session.Recycler;

/** Reads rows of the views of {@code meetings.nsf}, and creates views that are missing. Opens no document. */
public final class ViewReader {
    private final MeetingsDatabase database;

    public ViewReader(MeetingsDatabase database) {
        this.database = database;
    }

    /** One row of a view. Immutable. */
    public static final class Row {
        private final String unid;
        private final List<String> columns;

        Row(String unid, List<String> columns) {
            this.unid = unid;
            this.columns = columns;
        }

        /** The UNID of the row's document. */
        public String unid() {
            return unid;
        }

        /** The text of a column; empty if there is none, or the value is no text. */
        public String column(int index) {
            return columns.get(index);
        }
    }

    /** Decides whether to read on. */
    public interface RowFilter {
        boolean is(Row row);
    }

    /** The rows in the view's order, up to the first that the filter rejects. */
    public List<Row> rows(MeetingView wanted, RowFilter readOn) {
        return database.run((db, handles) -> {
            View view = open(db, wanted, handles);
            view.setAutoUpdate(false);
            view.refresh();
            List<Row> rows = new ArrayList<>();
            ViewEntryCollection entries = handles.keep(view.getAllEntries());
            ViewEntry entry = entries.getFirstEntry();
            boolean on = true;
            while (entry != null) {
                Row row = row(entry);
                on = on && readOn.is(row);
                if (on) {
                    rows.add(row);
                }
                ViewEntry next = on ? entries.getNextEntry(entry) : null;
                // One at a time, as with documents.
                entry.recycle();
                entry = next;
            }
            return rows;
        });
    }

    private static Row row(ViewEntry entry) throws NotesException {
        List<String> columns = new ArrayList<>();
        for (Object value : entry.getColumnValues()) {
            columns.add(value instanceof String ? (String) value : "");
            recycle(value);
        }
        return new Row(entry.getUniversalID(), columns);
    }

    private static void recycle(Object value) throws NotesException {
        if (value instanceof Base) {
            ((Base) value).recycle();
        } else if (value instanceof Vector) {
            for (Object each : (Vector<?>) value) {
                recycle(each);
            }
        }
    }

    private static View open(Database db, MeetingView wanted, Recycler handles) throws NotesException {
        View there = handles.keep(db.getView(wanted.title()));
        if (there != null) {
            return there;
        }
        Session session = db.getParent();
        DxlImporter importer = handles.keep(session.createDxlImporter());
        importer.setDesignImportOption(DxlImporter.DXLIMPORTOPTION_REPLACE_ELSE_CREATE);
        importer.setReplicaRequiredForReplaceOrUpdate(false);
        importer.importDxl(wanted.dxl(), db);
        View made = handles.keep(db.getView(wanted.title()));
        if (made == null) {
            throw new NotesException(0, "the view " + wanted.title() + " could not be made");
        }
        return made;
    }
}
