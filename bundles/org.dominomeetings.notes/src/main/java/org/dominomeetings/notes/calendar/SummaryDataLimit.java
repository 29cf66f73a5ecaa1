package org.dominomeetings.notes.calendar;

import java.util.Collections;
import java.util.List;
import java.util.Vector;
import lotus.domino.Document;
import lotus.domino.Item;
import lotus.domino.NotesException;
import org.dominomeetings.core.entry.ItemChange;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * Checks that a change fits into a document's summary data before it is saved. What is set by {@code replaceItemValue}
 * is in the summary, which has limits for one item and for all of them (HCL Designer help, "Table of Notes and Domino
 * known limits"; HCL Administrator help, "Increase the document summary data limit to 16 MB").
 */
public final class SummaryDataLimit {
    private static final int KILO = 1024;

    private static final int OF_ITEM = 32 * KILO;
    private static final int OF_NOTE = 64 * KILO;

    /**
     * The limit of one item after {@code compact -LargeSummary on}. No method tells whether that was run; a document
     * well beyond the usual limits does.
     */
    private static final int LARGE_ITEM = 64 * KILO;

    /** How far lengths with overhead can exceed the limits, which count values: a few bytes for each of 200 items. */
    private static final int IN_DOUBT = 2 * KILO;

    private static final int LARGE_NOTE = 16 * KILO * KILO;

    /**
     * Bytes for the type before each value and for the length before each text of a list (HCL C API reference, ITEM and
     * LIST).
     */
    private static final int OVERHEAD = 2;

    /** The most bytes that a character beyond ASCII takes in LMBCS, the character set of Notes. */
    private static final int NOT_ASCII = 3;

    private final int largest;
    private final int all;

    private SummaryDataLimit(int largest, int all) {
        this.largest = largest;
        this.all = all;
    }

    /**
     * @throws MeetingException {@code entry-full} if the change makes the document longer than Domino saves
     */
    public static void check(Document document, List<ItemChange> changes) throws NotesException {
        SummaryDataLimit now = of(document, changes, false);
        SummaryDataLimit then = of(document, changes, true);
        boolean large = now.largest > OF_ITEM + IN_DOUBT || now.all > OF_NOTE + IN_DOUBT;
        boolean itemTooLong = then.largest > (large ? LARGE_ITEM : OF_ITEM) && then.largest > now.largest;
        boolean noteTooLong = then.all > (large ? LARGE_NOTE : OF_NOTE) && then.all > now.all;
        if (itemTooLong || noteTooLong) {
            throw MeetingException.of(ProblemCode.ENTRY_FULL).field(itemTooLong ? "location" : null);
        }
    }

    private static SummaryDataLimit of(Document document, List<ItemChange> changes, boolean changed)
            throws NotesException {
        int largest = 0;
        int all = 0;
        Vector<?> items = document.getItems();
        try {
            for (Object each : items) {
                Item item = (Item) each;
                if (item.isSummary() && !(changed && isIn(changes, item.getName()))) {
                    largest = Math.max(largest, item.getValueLength());
                    all += item.getValueLength();
                }
            }
        } finally {
            document.recycle(items);
        }
        for (ItemChange change : changed ? changes : Collections.<ItemChange>emptyList()) {
            int length = length(change.values());
            largest = Math.max(largest, length);
            all += length;
        }
        return new SummaryDataLimit(largest, all);
    }

    private static boolean isIn(List<ItemChange> changes, String name) {
        return changes.stream().anyMatch(change -> change.name().equalsIgnoreCase(name));
    }

    private static int length(List<String> values) {
        int length = OVERHEAD;
        for (String value : values) {
            length += OVERHEAD;
            for (int i = 0; i < value.length(); i++) {
                length += value.charAt(i) < 0x80 ? 1 : NOT_ASCII;
            }
        }
        return length;
    }
}
