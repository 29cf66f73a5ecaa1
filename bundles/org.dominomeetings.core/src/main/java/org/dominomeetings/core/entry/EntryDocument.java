package org.dominomeetings.core.entry;

import java.util.List;

/**
 * The entry that the acting person works on, with that person's rights: as it is saved, or as it is on his screen. When a
 * method returns, no Domino object of its own is open. Methods run on the thread that serves the request.
 */
public interface EntryDocument {
    /** What the caller is about to do with the entry. */
    enum Purpose {
        READ,
        EDIT
    }

    /** What to write, worked out from the entry as it is at the moment of writing. */
    interface Edit {
        List<ItemChange> changes(CalendarEntry current);
    }

    /**
     * Reads the entry.
     *
     * @throws org.dominomeetings.core.problem.MeetingException {@code entry-not-found} if it is unknown, malformed, deleted
     *     or hidden from the person, all alike; {@code read-only} if he wants to edit and may not
     */
    CalendarEntry read(Purpose purpose);

    /**
     * Writes the items that the edit names and no others. Where somebody saved the document meanwhile, his version is read
     * and the edit is worked out anew, so nothing of his is lost.
     *
     * @throws org.dominomeetings.core.problem.MeetingException {@code entry-not-written} if others kept saving, and as
     *     {@link #read}
     */
    void write(Edit edit);

    /**
     * Finds out whether an edit can be written at all, before a service is asked for what is to be written: Domino refuses
     * to save a document that is too long, and a client takes an answer of so many bytes and no more. Where nothing is
     * said about it, there is room for everything.
     *
     * @param edit with texts as long as they can become
     * @throws org.dominomeetings.core.problem.MeetingException {@code entry-full} if there is no room, and as {@link #read}
     */
    default void checkRoom(Edit edit) {}
}
