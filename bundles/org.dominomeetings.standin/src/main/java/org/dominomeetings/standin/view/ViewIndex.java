package org.dominomeetings.standin.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NsfFolder;

/**
 * The rows of a view as they were when it was built: what happens to documents later does not reach it. It holds rows of
 * all documents; whoever shows them leaves out those that the reader may not see.
 */
public final class ViewIndex {
    private final ViewDesign design;
    private final List<ViewRow> rows;
    private final long changes;

    private ViewIndex(ViewDesign design, List<ViewRow> rows, long changes) {
        this.design = design;
        this.rows = rows;
        this.changes = changes;
    }

    /** Builds it anew. @throws org.dominomeetings.standin.NotInStandinException for a selection of a kind that is not known */
    public static ViewIndex build(ViewDesign design, NsfFolder database) {
        long changes = database.changes();
        Predicate<Note> selected = SelectionFormula.of(design.selection());
        List<ViewRow> rows = new ArrayList<>();
        for (Note note : database.documents()) {
            if (selected.test(note)) {
                addRows(design, note, new ArrayList<>(), rows);
            }
        }
        rows.sort(order(design));
        return new ViewIndex(design, List.copyOf(rows), changes);
    }

    public List<ViewRow> rows() {
        return rows;
    }

    /** Whether nothing was written to the database since this was built. */
    public boolean isCurrent(NsfFolder database) {
        return database.changes() == changes;
    }

    /**
     * The rows that keys find, the first key in the first sorted column and so on.
     *
     * @return none where there are more keys than sorted columns
     * @see "HCL Domino Designer help, getDocumentByKey and getAllDocumentsByKey (View - Java)"
     */
    public List<ViewRow> find(List<Object> keys, boolean exact) {
        List<ViewColumnDesign> sorted = design.sorted();
        if (keys.size() > sorted.size()) {
            return List.of();
        }
        return rows.stream()
                .filter(row -> {
                    for (int i = 0; i < keys.size(); i++) {
                        List<Object> cell = row.cells().get(design.columns().indexOf(sorted.get(i)));
                        if (!ColumnComparator.matches(cell, keys.get(i), exact)) {
                            return false;
                        }
                    }
                    return true;
                })
                .toList();
    }

    private static void addRows(ViewDesign design, Note note, List<List<Object>> cells, List<ViewRow> rows) {
        if (cells.size() == design.columns().size()) {
            rows.add(new ViewRow(note.unid(), List.copyOf(cells)));
            return;
        }
        ViewColumnDesign column = design.columns().get(cells.size());
        List<Object> values = note.item(column.itemName()).map(NoteItem::values).orElse(List.of());
        boolean each = column.separate() && values.size() > 1;
        for (Object value : each ? values : List.of(values)) {
            List<List<Object>> longer = new ArrayList<>(cells);
            longer.add(each ? List.of(value) : values);
            addRows(design, note, longer, rows);
        }
    }

    private static Comparator<ViewRow> order(ViewDesign design) {
        Comparator<ViewRow> order = (a, b) -> 0;
        for (ViewColumnDesign column : design.sorted()) {
            int place = design.columns().indexOf(column);
            Comparator<ViewRow> next = (a, b) ->
                    ColumnComparator.compare(a.cells().get(place), b.cells().get(place));
            order = order.thenComparing(column.descending() ? next.reversed() : next);
        }
        return order;
    }
}
