package org.dominomeetings.core.entry;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries that the acting person can reach. Methods run on the thread that serves the request. */
public interface EntryStore {
    /** The entry as it is saved. Nothing is looked up before it is read. */
    EntryDocument saved(EntryReference ref);

    /**
     * The place of an entry that may be on a screen only, or in a replica elsewhere.
     *
     * @return its key, and what is saved of it here, if anything is
     * @throws org.dominomeetings.core.problem.MeetingException as {@link EntryDocument#read}; an entry that is not saved here
     *     needs the right to write entries in the mail file
     */
    Place place(EntryReference ref, EntryDocument.Purpose purpose);

    /** An entry's key and its saved state: of an instance of a repeating set the key and the state of the set. Immutable. */
    final class Place {
        private final EntryId key;
        private final @Nullable CalendarEntry saved;
        private final @Nullable CalendarEntry opened;
        private final Set<String> meetingIds;

        /**
         * @param saved the entry, if it is saved here
         */
        public Place(EntryId key, @Nullable CalendarEntry saved) {
            this(
                    key,
                    saved,
                    saved,
                    saved == null || !saved.meetingId().isPresent()
                            ? Collections.emptySet()
                            : Collections.singleton(saved.meetingId().get()));
        }

        /**
         * @param opened the document that the person has before him, as it is saved; of an instance not its set; none if
         *     it is not saved here
         * @param meetingIds of the meetings that any of the entry's documents shows
         */
        public Place(
                EntryId key,
                @Nullable CalendarEntry saved,
                @Nullable CalendarEntry opened,
                Collection<String> meetingIds) {
            this.key = key;
            this.saved = saved;
            this.opened = opened;
            this.meetingIds = Collections.unmodifiableSet(new HashSet<>(meetingIds));
        }

        public EntryId key() {
            return key;
        }

        public Optional<CalendarEntry> saved() {
            return Optional.ofNullable(saved);
        }

        public Optional<CalendarEntry> opened() {
            return Optional.ofNullable(opened);
        }

        /** Whether a document of the entry, as it is saved, shows a meeting. */
        public boolean shows(String meetingId) {
            return meetingIds.contains(meetingId);
        }
    }
}
