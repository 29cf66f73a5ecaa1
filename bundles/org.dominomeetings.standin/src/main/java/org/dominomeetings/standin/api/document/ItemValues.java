package org.dominomeetings.standin.api.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Vector;
import lotus.domino.DateRange;
import lotus.domino.DateTime;
import lotus.domino.Item;
import lotus.domino.NotesException;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.NotesError;
import org.dominomeetings.standin.api.session.DateRangeMethods;
import org.dominomeetings.standin.api.session.DateTimeMethods;
import org.dominomeetings.standin.api.session.SessionMethods;
import org.dominomeetings.standin.dxl.RichTextAsText;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.store.NotesTimeRange;

/** Item values as Java sees them, and back. */
public final class ItemValues {
    private ItemValues() {}

    /**
     * The values of an item: String, Double, DateTime or DateRange; rich text as one String. Each DateTime and DateRange
     * is an object that the caller has to recycle.
     */
    static Vector<Object> toJava(NoteItem item, SessionMethods session) {
        Vector<Object> values = new Vector<>();
        if (item.payload() != null) {
            values.add(plainText(item));
            return values;
        }
        for (Object value : item.values()) {
            if (value instanceof NotesTime time) {
                values.add(session.dateTime(time));
            } else if (value instanceof NotesTimeRange range) {
                values.add(session.handle().child(DateRange.class, self -> new DateRangeMethods(self, range)));
            } else {
                values.add(value);
            }
        }
        return values;
    }

    /** The first text; an empty one for numbers and times and where there is no value. */
    static String firstText(NoteItem item) {
        if (item.payload() != null) {
            return plainText(item);
        }
        return item.texts().isEmpty() ? "" : item.texts().get(0);
    }

    /** The first number, or 0. */
    static double firstNumber(NoteItem item) {
        return !item.values().isEmpty() && item.values().get(0) instanceof Double number ? number : 0;
    }

    /** Rounded half up. */
    static int rounded(double number) {
        return (int) Math.floor(number + 0.5);
    }

    /** A new summary item from a Java value. @throws NotesException for a value of another type */
    static NoteItem toItem(String name, Object value) throws NotesException {
        if (value instanceof Item item) {
            NoteItem source = ((ItemMethods) Handle.of(item).implementation()).value();
            return new NoteItem(name, source.type(), source.list(), source.values(), source.flags(), source.payload());
        }
        if (!(value instanceof Vector<?> vector)) {
            Object stored = toStored(value);
            return NoteItem.of(name, typeOf(stored), List.of(stored));
        }
        List<Object> stored = new ArrayList<>();
        for (Object element : vector) {
            stored.add(toStored(element));
        }
        int type = stored.isEmpty() ? Item.TEXT : typeOf(stored.get(0));
        for (Object element : stored) {
            if (typeOf(element) != type) {
                throw NotesError.MIXED_ARRAY.exception();
            }
        }
        return NoteItem.of(name, type, stored);
    }

    /** One Java value as it is stored: String, Double, NotesTime or NotesTimeRange. */
    public static Object toStored(Object value) throws NotesException {
        if (value instanceof String || value instanceof Double) {
            return value;
        }
        if (value instanceof Integer number) {
            return number.doubleValue();
        }
        if (value instanceof DateTime time) {
            return ((DateTimeMethods) Handle.of(time).implementation()).value();
        }
        if (value instanceof DateRange range) {
            return ((DateRangeMethods) Handle.of(range).implementation()).value();
        }
        throw NotesError.UNKNOWN_TYPE.exception(
                value == null ? "null" : value.getClass().getName());
    }

    private static int typeOf(Object stored) {
        if (stored instanceof Double) {
            return Item.NUMBERS;
        }
        return stored instanceof String ? Item.TEXT : Item.DATETIMES;
    }

    private static String plainText(NoteItem item) {
        if (item.type() == Item.RICHTEXT) {
            return RichTextAsText.of(item.payload());
        }
        throw new NotInStandinException("the value of an item of type " + item.type());
    }
}
