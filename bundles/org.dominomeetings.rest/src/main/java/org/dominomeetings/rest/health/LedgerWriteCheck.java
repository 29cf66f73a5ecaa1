package org.dominomeetings.rest.health;

import java.time.Duration;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.notes.database.MeetingsDatabase;

/**
 * Checks that the ledger's database accepts a write: one that can only be read makes no meeting and refreshes no token. Safe
 * for any thread.
 */
public final class LedgerWriteCheck {
    /** A monitor may ask each second, and each proof is a durable write; no operator is quicker than half a minute. */
    private static final Duration HOLDS = Duration.ofSeconds(30);

    private final MeetingsDatabase database;
    private final Clock clock;
    private volatile Duration proven;

    public LedgerWriteCheck(MeetingsDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes, unless that was done lately and no write of anybody's has failed since.
     *
     * @throws MeetingException {@code ledger-unavailable}
     */
    void require() {
        database.check();
        Duration now = clock.uptime();
        boolean holds = proven != null && now.compareTo(proven.plus(HOLDS)) < 0 && !database.hasFailedToWrite();
        if (!holds) {
            database.checkWritable();
            proven = now;
        }
    }
}
