package org.dominomeetings.standin.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.store.NotesTime;

/**
 * How values of columns are compared: without regard to case, numbers before times before text, and nothing first.
 *
 * @see "HCL Domino Designer help, Sorting documents in views"
 */
final class ColumnComparator {
    private ColumnComparator() {}

    /** By the first value of each. */
    static int compare(List<Object> one, List<Object> other) {
        Object left = one.isEmpty() ? null : one.get(0);
        Object right = other.isEmpty() ? null : other.get(0);
        int kinds = Integer.compare(kind(left), kind(right));
        if (kinds != 0 || left == null) {
            return kinds;
        }
        if (left instanceof Double number) {
            return number.compareTo((Double) right);
        }
        return left instanceof NotesTime
                ? instant(left).compareTo(instant(right))
                : folded(left).compareTo(folded(right));
    }

    /** Whether a key finds a column's first value: a text by how it begins, unless exactly. */
    static boolean matches(List<Object> cell, Object key, boolean exact) {
        Object value = cell.isEmpty() ? "" : cell.get(0);
        if (kind(value) != kind(key)) {
            return false;
        }
        if (key instanceof String) {
            return exact ? folded(value).equals(folded(key)) : folded(value).startsWith(folded(key));
        }
        return compare(List.of(value), List.of(key)) == 0;
    }

    private static int kind(Object value) {
        if (value == null) {
            return 0;
        }
        if (value instanceof Double) {
            return 1;
        }
        if (value instanceof NotesTime time && time.date() != null) {
            return 2;
        }
        if (value instanceof String) {
            return 3;
        }
        throw new NotInStandinException("a view column with a value like " + value);
    }

    private static Instant instant(Object time) {
        return ((NotesTime) time).instant(ZoneOffset.UTC);
    }

    private static String folded(Object text) {
        return ((String) text).toLowerCase(Locale.ROOT);
    }
}
