package org.dominomeetings.rest.health;

import java.time.Duration;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.notes.database.MeetingsDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the ledger's database accepts a write: one that can only be read makes no meeting and refreshes no token. Safe
 * for any thread.
 */
public final class LedgerWriteCheck {
    /**
     * How long a result is valid: a monitor may ask each second, and each check is a durable write; no operator reacts
     * within half a minute.
     */
    private static final Duration HOLDS = Duration.ofSeconds(30);

    private final MeetingsDatabase database;
    private final Clock clock;
    private volatile @Nullable Duration proven;

    public LedgerWriteCheck(MeetingsDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Checks with a write, unless the last one is recent and no write has failed since.
     *
     * @throws MeetingException {@code ledger-unavailable}
     */
    void require() {
        database.check();
        Duration now = clock.uptime();
        Duration last = proven;
        boolean holds = last != null && now.compareTo(last.plus(HOLDS)) < 0 && !database.hasFailedToWrite();
        if (!holds) {
            database.checkWritable();
            proven = now;
        }
    }
}
