package org.dominomeetings.standin.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * The documents of one database that were removed and can be brought back for a while; they are neither documents nor
 * stubs meanwhile. Used under the lock of its {@link NsfFolder}.
 *
 * @see "HCL Domino Designer help, @UndeleteDocument and remove (Document - Java)"
 */
final class SoftDeletions {
    private final Map<String, Note> notes = new TreeMap<>();

    /** @param note as it was, with the moment of its removal as its modified */
    void add(Note note) {
        notes.put(note.unid(), note);
    }

    boolean contains(String unid) {
        return notes.containsKey(unid);
    }

    Note find(String unid) {
        return notes.get(unid);
    }

    void remove(String unid) {
        notes.remove(unid);
    }

    void clear() {
        notes.clear();
    }

    /** Whether the hours of a removed document are over. */
    static boolean isOver(Note note, int hours, Instant now) {
        return !now.isBefore(note.modified().plus(Duration.ofHours(hours)));
    }
}
