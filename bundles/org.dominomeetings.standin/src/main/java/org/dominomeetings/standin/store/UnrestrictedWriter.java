package org.dominomeetings.standin.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Saves and deletes without asking whether anybody may: for what happens at another client, or to the server itself. */
public final class UnrestrictedWriter {
    private final NsfFolder database;
    private final Clock clock;

    public UnrestrictedWriter(NsfFolder database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Stores a note as the next version of what is there, or as the first.
     *
     * @return what was stored
     * @throws IllegalStateException for a document that was removed softly
     */
    public Note save(Note note) {
        for (; ; ) {
            if (database.findSoftDeleted(note.unid(), clock.instant()) != null) {
                throw new IllegalStateException(note.unid() + " was removed softly");
            }
            Note stored = database.find(note.unid());
            Note next = version(note, stored, false);
            Note kept = stored == null ? Revisions.none(next) : Revisions.after(stored, next);
            if (database.putIfUnchanged(stored, kept)) {
                return kept;
            }
        }
    }

    /** @return the stub, or null where there is nothing to delete */
    public Note delete(String unid) {
        for (; ; ) {
            Note stored = database.find(unid);
            if (stored == null || stored.deleted()) {
                return null;
            }
            Note stub = version(stored.withItems(List.of()), stored, true);
            if (database.putIfUnchanged(stored, stub)) {
                return stub;
            }
        }
    }

    private Note version(Note note, Note stored, boolean deleted) {
        Instant now = Revisions.hundredth(clock.instant());
        Instant when = stored == null || now.isAfter(stored.modified())
                ? now
                : stored.modified().plusMillis(10);
        return new Note(
                note.unid(),
                stored == null ? 1 : stored.sequence() + 1,
                note.created(),
                when,
                deleted,
                deleted ? List.of() : note.prolog(),
                note.items());
    }
}
