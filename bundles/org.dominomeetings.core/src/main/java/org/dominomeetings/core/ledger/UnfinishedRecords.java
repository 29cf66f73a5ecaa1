package org.dominomeetings.core.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The records that are not finished, and those that cannot be read. Immutable. */
public final class UnfinishedRecords {
    private final List<LedgerRecord> records;
    private final List<UnreadableDocument> unreadable;

    public UnfinishedRecords(List<LedgerRecord> records, List<UnreadableDocument> unreadable) {
        this.records = Collections.unmodifiableList(new ArrayList<>(records));
        this.unreadable = Collections.unmodifiableList(new ArrayList<>(unreadable));
    }

    /** In no order. */
    public List<LedgerRecord> records() {
        return records;
    }

    /** Those that were passed over: one bad document is no reason to leave everybody's meetings unfinished. */
    public List<UnreadableDocument> unreadable() {
        return unreadable;
    }
}
