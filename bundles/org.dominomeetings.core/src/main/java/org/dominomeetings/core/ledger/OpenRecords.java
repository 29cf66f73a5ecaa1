package org.dominomeetings.core.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a look at the records that are not finished has found. Immutable. */
public final class OpenRecords {
    private final List<LedgerRecord> records;
    private final List<Unreadable> unreadable;

    public OpenRecords(List<LedgerRecord> records, List<Unreadable> unreadable) {
        this.records = Collections.unmodifiableList(new ArrayList<>(records));
        this.unreadable = Collections.unmodifiableList(new ArrayList<>(unreadable));
    }

    /** In no order. */
    public List<LedgerRecord> records() {
        return records;
    }

    /** Those that were passed over: one bad document is no reason to leave everybody's meetings unfinished. */
    public List<Unreadable> unreadable() {
        return unreadable;
    }
}
