package org.dominomeetings.core.entry;

import java.util.Optional;

/** Where the acting person's entries are. Methods run on the thread that serves the request. */
public interface Entries {
    /** The entry as it is saved. Nothing is looked up before it is read. */
    EntryDocument saved(EntryRef ref);

    /**
     * The place of an entry that may be on a screen only, or in a replica elsewhere.
     *
     * @return its key, and what is saved of it here, if anything is
     * @throws org.dominomeetings.core.problem.MeetingProblem as {@link EntryDocument#read}; an entry that is not saved here
     *     needs the right to write entries in the mail file
     */
    Place place(EntryRef ref, EntryDocument.Purpose purpose);

    /** An entry's key and its saved state. Immutable. */
    final class Place {
        private final EntryKey key;
        private final CalendarEntry saved;

        /**
         * @param saved null if the entry is not saved here
         */
        public Place(EntryKey key, CalendarEntry saved) {
            this.key = key;
            this.saved = saved;
        }

        public EntryKey key() {
            return key;
        }

        public Optional<CalendarEntry> saved() {
            return Optional.ofNullable(saved);
        }
    }
}
