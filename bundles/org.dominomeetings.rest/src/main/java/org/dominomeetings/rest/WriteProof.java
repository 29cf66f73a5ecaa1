package org.dominomeetings.rest;

import java.time.Duration;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.notes.MeetingsDatabase;

/**
 * Whether the ledger can be written: one that can only be read makes no meeting and renews no account. Safe for any thread.
 */
final class WriteProof {
    /** A monitor may ask each second, and each proof is a durable write; no operator is quicker than half a minute. */
    private static final Duration HOLDS = Duration.ofSeconds(30);

    private final MeetingsDatabase database;
    private final Surroundings surroundings;
    private volatile Duration proven;

    WriteProof(MeetingsDatabase database, Surroundings surroundings) {
        this.database = database;
        this.surroundings = surroundings;
    }

    /**
     * Writes, unless that was done lately and no write of anybody's has failed since.
     *
     * @throws MeetingProblem {@code ledger-unavailable}
     */
    void demand() {
        database.check();
        Duration now = surroundings.running();
        boolean holds = proven != null && now.compareTo(proven.plus(HOLDS)) < 0 && !database.hasFailedToWrite();
        if (!holds) {
            database.checkWritable();
            proven = now;
        }
    }
}
