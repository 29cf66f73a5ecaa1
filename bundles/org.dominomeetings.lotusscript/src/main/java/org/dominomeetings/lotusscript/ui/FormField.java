package org.dominomeetings.lotusscript.ui;

import org.dominomeetings.lotusscript.formula.Formula;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form or subform.
 *
 * @param type of DXL: {@code text}, {@code datetime}, {@code number} …
 * @param value the formula of a computed field, or of an editable one's first value; null for none
 */
public record FormField(
        String name, String type, Kind kind, @Nullable Formula value) {

    /** When its value is made, and whether it is stored. */
    public enum Kind {
        EDITABLE,
        /** Computed with each refresh and save, and stored. */
        COMPUTED,
        /** Computed once, when the document is made. */
        COMPUTED_WHEN_COMPOSED,
        /** Computed with each opening and refresh, and never stored. */
        COMPUTED_FOR_DISPLAY
    }
}
