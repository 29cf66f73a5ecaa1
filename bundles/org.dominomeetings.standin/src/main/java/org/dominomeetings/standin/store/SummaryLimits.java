package org.dominomeetings.standin.store;

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

    static SummaryLimits of(DatabaseOptions options) {
        return options.largeSummary() ? LARGE : CLASSIC;
    }

    /** Whether a note can be stored. */
    boolean allow(Note note) {
        int all = 0;
        for (NoteItem item : note.items()) {
            if (item.has(ItemFlag.SUMMARY)) {
                int bytes = item.bytes();
                if (bytes > ofItem) {
                    return false;
                }
                all += bytes;
            }
        }
        return all <= ofNote;
    }
}
