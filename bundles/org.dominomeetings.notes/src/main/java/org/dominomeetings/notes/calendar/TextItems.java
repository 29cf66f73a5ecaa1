package org.dominomeetings.notes.calendar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Vector;
import lotus.domino.Base;
import lotus.domino.DateRange;
import lotus.domino.DateTime;
import lotus.domino.Document;
import lotus.domino.Item;
import lotus.domino.NotesException;

/**
 * Reads items of any type as text: an item's type depends on the form, agent or import that wrote it. A number is
 * written as people do, a date as Notes does, rich text without its formatting.
 */
final class TextItems {
    private TextItems() {}

    /** The first value; an empty text if there is none. */
    static String first(Document document, String item) throws NotesException {
        List<String> values = all(document, item);
        return values.isEmpty() ? "" : values.get(0);
    }

    /** All values in their order; empty if there is no such item. */
    static List<String> all(Document document, String item) throws NotesException {
        List<String> texts = new ArrayList<>();
        Vector<?> values = document.getItemValue(item);
        try {
            for (Object value : values) {
                texts.add(text(value));
            }
        } finally {
            recycle(values);
        }
        return texts;
    }

    /** Whether one of the items has a value that is not empty. */
    static boolean any(Document document, String... items) throws NotesException {
        for (String item : items) {
            for (String text : all(document, item)) {
                if (!text.trim().isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an item holds rich text or MIME, which is more than its text. */
    static boolean isRich(Document document, String name) throws NotesException {
        Item item = document.getFirstItem(name);
        if (item == null) {
            return false;
        }
        try {
            return item.getType() == Item.RICHTEXT || item.getType() == Item.MIME_PART;
        } finally {
            item.recycle();
        }
    }

    private static String text(Object value) throws NotesException {
        if (value instanceof Double && !((Double) value).isNaN() && !((Double) value).isInfinite()) {
            BigDecimal number = BigDecimal.valueOf((Double) value);
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof DateTime) {
            return ((DateTime) value).getLocalTime();
        }
        if (value instanceof DateRange) {
            return range((DateRange) value);
        }
        return String.valueOf(value);
    }

    private static String range(DateRange range) throws NotesException {
        DateTime from = range.getStartDateTime();
        DateTime to = range.getEndDateTime();
        try {
            return from.getLocalTime() + " - " + to.getLocalTime();
        } finally {
            from.recycle();
            to.recycle();
        }
    }

    /** Frees the date/time objects among an item's values. */
    static void recycle(Vector<?> values) throws NotesException {
        for (Object value : values) {
            if (value instanceof Base) {
                ((Base) value).recycle();
            }
        }
    }
}
