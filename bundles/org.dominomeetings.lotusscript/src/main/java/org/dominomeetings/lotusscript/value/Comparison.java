package org.dominomeetings.lotusscript.value;

import java.time.LocalDateTime;
import java.util.Locale;

/** How texts are compared (LSAZ_OPTION_COMPARE_STATEMENT). */
public enum Comparison {
    /** {@code Case}, the default, and {@code Binary}: by character code. */
    CASE,
    /** {@code NoCase}: capitals are the same as small letters. */
    NO_CASE;

    public boolean ignoresCase() {
        return this == NO_CASE;
    }

    /** The text as it is searched and compared. */
    public String fold(String text) {
        return ignoresCase() ? text.toLowerCase(Locale.ROOT) : text;
    }

    /** Less than, equal to or more than 0. */
    public int texts(String left, String right) {
        return Integer.signum(fold(left).compareTo(fold(right)));
    }

    /**
     * Of two values that are not NULL: texts as texts, EMPTY as what the other one is, all else as numbers
     * (LSAZ_COMPARISON_OPERATORS).
     */
    public int values(Object left, Object right) {
        if (isText(left) && isText(right) && (left instanceof String || right instanceof String)) {
            return texts(Conversions.text(left), Conversions.text(right));
        }
        if (left instanceof LocalDateTime first && right instanceof LocalDateTime second) {
            return Integer.signum(first.compareTo(second));
        }
        return Double.compare(Conversions.number(left) + 0.0, Conversions.number(right) + 0.0);
    }

    private static boolean isText(Object value) {
        return value instanceof String || value == Special.EMPTY;
    }
}
