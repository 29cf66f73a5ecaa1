package org.dominomeetings.notes.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Vector;
import java.util.stream.Collectors;
import lotus.domino.DateRange;
import lotus.domino.DateTime;
import lotus.domino.Document;
import lotus.domino.Item;
import lotus.domino.NotesException;
import org.jspecify.annotations.Nullable;

/**
 * Reads date/time items as instants. Each element of such an item is a Domino object of its own, recycled here. An item
 * of another type holds no moment, whatever it looks like: to read a text as a date is to guess its order of day and
 * month.
 */
final class DateItems {
    private DateItems() {}

    /** The first value, of a range its start; none if it lacks the date or the time of day. */
    static @Nullable Instant first(Document document, String item) throws NotesException {
        List<@Nullable Instant> values = values(document, item, false);
        return values.isEmpty() ? null : values.get(0);
    }

    /** As {@link #first}; of a range its end. */
    static @Nullable Instant firstEnd(Document document, String item) throws NotesException {
        List<@Nullable Instant> values = values(document, item, true);
        return values.isEmpty() ? null : values.get(0);
    }

    /** All values that are a moment, in their order; of a range its start. */
    static List<Instant> all(Document document, String item) throws NotesException {
        return moments(values(document, item, false));
    }

    /** As {@link #all}; of a range its end. */
    static List<Instant> allEnds(Document document, String item) throws NotesException {
        return moments(values(document, item, true));
    }

    private static List<Instant> moments(List<@Nullable Instant> values) {
        return values.stream().filter(Objects::nonNull).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The values in the order of the elements, null for an element that is no moment. */
    private static List<@Nullable Instant> values(Document document, String item, boolean ends) throws NotesException {
        List<@Nullable Instant> values = new ArrayList<>();
        Vector<?> elements = elements(document, item);
        try {
            for (Object element : elements) {
                values.add(moment(element, ends));
            }
        } finally {
            TextItems.recycle(elements);
        }
        return values;
    }

    /** The elements of a date/time item; Domino throws where the item is of another type. */
    private static Vector<?> elements(Document document, String name) throws NotesException {
        Item item = document.getFirstItem(name);
        if (item == null) {
            return new Vector<>(Collections.emptyList());
        }
        try {
            return item.getType() == Item.DATETIMES
                    ? document.getItemValueDateTimeArray(name)
                    : new Vector<>(Collections.emptyList());
        } finally {
            item.recycle();
        }
    }

    private static @Nullable Instant moment(Object element, boolean end) throws NotesException {
        if (!(element instanceof DateRange)) {
            return element instanceof DateTime ? moment((DateTime) element) : null;
        }
        DateTime edge = end ? ((DateRange) element).getEndDateTime() : ((DateRange) element).getStartDateTime();
        try {
            return edge == null ? null : moment(edge);
        } finally {
            if (edge != null) {
                edge.recycle();
            }
        }
    }

    private static @Nullable Instant moment(DateTime value) throws NotesException {
        return value.getTimeOnly().isEmpty() || value.getDateOnly().isEmpty()
                ? null
                : value.toJavaDate().toInstant();
    }
}
