package org.dominomeetings.standin.replica;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NsfFolder;

/**
 * Takes deletion stubs away that are older than the purge interval. A replica that did not hear of the deletion by then
 * brings the document back.
 *
 * @see "HCL Domino Administrator help, Limiting the contents of replicas: Remove documents not modified in the last days"
 */
public final class DeletionStubPurge {
    /** The interval unless the replication settings say otherwise. */
    public static final Duration DEFAULT = Duration.ofDays(90);

    private DeletionStubPurge() {}

    /** @return how many stubs went */
    public static int run(DominoServer place, NsfFolder database, Duration interval) {
        Instant limit = place.now().minus(interval);
        List<Note> old = database.notes().stream()
                .filter(note -> note.deleted() && note.modified().isBefore(limit))
                .toList();
        old.forEach(stub -> database.purge(stub.unid()));
        return old.size();
    }
}
