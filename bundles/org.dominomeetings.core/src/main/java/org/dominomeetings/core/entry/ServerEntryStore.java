package org.dominomeetings.core.entry;

/**
 * The entries that the server itself can reach, for work that a person began and nobody finished. Safe for any thread;
 * no Domino object of its own is open when a method returns.
 */
public interface ServerEntryStore {
    /** What this server has of an entry. Absent is not deleted: it may be elsewhere, not replicated yet, or archived. */
    enum Presence {
        SAVED,
        /** Its deletion stub is here. */
        DELETED,
        /** The mail file is here, and nothing of the entry in it. */
        ABSENT,
        /** The mail file is not here. */
        ELSEWHERE
    }

    Presence presence(EntryId key);

    /** The entry as it is saved; {@code entry-not-found} where it is read and is not there. */
    EntryDocument saved(EntryId key);
}
