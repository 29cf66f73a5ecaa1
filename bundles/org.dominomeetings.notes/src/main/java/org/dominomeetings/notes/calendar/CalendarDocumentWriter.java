package org.dominomeetings.notes.calendar;

import java.util.List;
import java.util.Vector;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.entry.ItemChange;
import org.dominomeetings.notes.session.Recycler;

/** Applies item changes to an open document; items that already have the value are left alone. */
public final class CalendarDocumentWriter {
    private CalendarDocumentWriter() {}

    /** @return whether the document is different now */
    public static boolean apply(Document document, List<ItemChange> changes, Recycler handles) throws NotesException {
        boolean different = false;
        for (ItemChange change : changes) {
            different |= change.isRemoval() ? remove(document, change) : set(document, change, handles);
        }
        return different;
    }

    private static boolean remove(Document document, ItemChange change) throws NotesException {
        if (!document.hasItem(change.name())) {
            return false;
        }
        document.removeItem(change.name());
        return true;
    }

    private static boolean set(Document document, ItemChange change, Recycler handles) throws NotesException {
        if (TextItems.isRich(document, change.name())) {
            // A text in its place would lose its pictures and attachments, which are the user's.
            return false;
        }
        Vector<String> values = new Vector<>(change.values());
        Vector<?> present = document.getItemValue(change.name());
        boolean bothEmpty =
                present.isEmpty() && values.size() == 1 && values.get(0).isEmpty();
        boolean same = bothEmpty || values.equals(present);
        TextItems.recycle(present);
        if (same) {
            return false;
        }
        Object value = values.size() == 1 ? values.get(0) : values;
        handles.keep(document.replaceItemValue(change.name(), value));
        return true;
    }
}
