package org.dominomeetings.core.reconcile;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.dominomeetings.core.concurrent.KeyedLocks;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.ledger.UnresolvedMeeting;
import org.jspecify.annotations.Nullable;

/**
 * The state that the operations of one server share while its process runs, however often the settings change meanwhile
 * and new operations are made: who is at work on which entry, since when a lost answer is waited for, and what the sweeper
 * could not finish. Nothing in it is needed after a restart. Safe for any thread, but for what only the sweeper uses.
 */
public final class ServerState {
    /** Held by who works on an entry. */
    public final KeyedLocks<EntryId> atWork = new KeyedLocks<>();

    public final InFlightRequests arrivals = new InFlightRequests();

    /** What the sweeper's last run left for a person's hand. By the sweeper's thread alone. */
    public final Map<EntryId, UnresolvedMeeting> matters = new HashMap<>();

    /** How long the process had been running when deletion stubs were last looked for, if they were. By the sweeper alone. */
    public @Nullable Duration looked;
}
