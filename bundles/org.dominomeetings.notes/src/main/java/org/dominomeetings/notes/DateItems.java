package org.dominomeetings.notes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Vector;
import lotus.domino.Base;
import lotus.domino.DateTime;
import lotus.domino.Document;
import lotus.domino.NotesException;

/** Date/time items as instants. Each element of such an item is a Domino object of its own, recycled here. */
final class DateItems {
    private DateItems() {}

    /** The first value; null if there is none, or it is a date without a time of day. */
    static Instant first(Document document, String item) throws NotesException {
        List<Instant> values = values(document, item);
        return values.isEmpty() ? null : values.get(0);
    }

    /** All values that are a moment, in their order. */
    static List<Instant> all(Document document, String item) throws NotesException {
        List<Instant> values = values(document, item);
        values.removeIf(value -> value == null);
        return values;
    }

    private static List<Instant> values(Document document, String item) throws NotesException {
        List<Instant> values = new ArrayList<>();
        if (!document.hasItem(item)) {
            return values;
        }
        Vector<?> elements = document.getItemValueDateTimeArray(item);
        try {
            for (Object element : elements) {
                values.add(element instanceof DateTime ? moment((DateTime) element) : null);
            }
        } finally {
            for (Object element : elements) {
                if (element instanceof Base) {
                    ((Base) element).recycle();
                }
            }
        }
        return values;
    }

    private static Instant moment(DateTime value) throws NotesException {
        return value.getTimeOnly().isEmpty() || value.getDateOnly().isEmpty()
                ? null
                : value.toJavaDate().toInstant();
    }
}
