package org.dominomeetings.core.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.dominomeetings.core.entry.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * An entry with a meeting to come, as the ledger's index has it: enough to see whether the entry is still there without
 * opening its record. The index may be a moment behind, so whoever acts reads the record first. Immutable.
 */
public final class UpcomingEntry {
    private final EntryId key;
    private final @Nullable Instant deleted;

    /**
     * @param deleted when the entry was first seen to be deleted, if it was
     */
    public UpcomingEntry(EntryId key, @Nullable Instant deleted) {
        this.key = Objects.requireNonNull(key);
        this.deleted = deleted;
    }

    public EntryId key() {
        return key;
    }

    /** When the entry was first seen to be deleted, if it was. */
    public Optional<Instant> deleted() {
        return Optional.ofNullable(deleted);
    }
}
