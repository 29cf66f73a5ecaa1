package org.dominomeetings.standin.store;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How much a document may hold in its summary, which is every item with the summary flag.
 *
 * @param ofItem bytes of one item
 * @param ofNote bytes of all items together
 * @see "HCL Domino Administrator help, Increase the document summary data limit to 16 MB"
 * @see "HCL Domino Designer help, Table of Notes and Domino known limits: Text field size"
 */
record SummaryLimits(int ofItem, int ofNote) {
    private static final int KILO = 1024;
    private static final SummaryLimits CLASSIC = new SummaryLimits(32 * KILO, 64 * KILO);
    private static final SummaryLimits LARGE = new SummaryLimits(64 * KILO, 16 * KILO * KILO);

    /** What a number and a time take: a double, and a TIMEDATE of two 32-bit words. */
    private static final int NUMBER_OR_TIME = 8;

    /** The word before each element of a text list that holds its length. */
    private static final int LENGTH = 2;

    static SummaryLimits of(DatabaseOptions options) {
        return options.largeSummary() ? LARGE : CLASSIC;
    }

    /** Whether a note can be stored. */
    boolean allow(Note note) {
        int all = 0;
        for (NoteItem item : note.items()) {
            if (item.has(ItemFlag.SUMMARY)) {
                int bytes = bytes(item.values());
                if (bytes > ofItem) {
                    return false;
                }
                all += bytes;
            }
        }
        return all <= ofNote;
    }

    /** Text is counted in UTF-8, which comes close to what LMBCS takes. */
    private static int bytes(List<Object> values) {
        int bytes = 0;
        for (Object value : values) {
            if (value instanceof String text) {
                bytes += text.getBytes(StandardCharsets.UTF_8).length + (values.size() > 1 ? LENGTH : 0);
            } else {
                bytes += value instanceof NotesTimeRange ? 2 * NUMBER_OR_TIME : NUMBER_OR_TIME;
            }
        }
        return bytes;
    }
}
