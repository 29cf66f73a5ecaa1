package org.dominomeetings.core.reconcile;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.OrphanMeeting;

/**
 * The requests that may still be on their way to a service, each with the time since which this process knows of it.
 * Counted by how long the process has been running: a record's own time may come from another server, whose clock
 * differs, and this one's may have been set. Each create has its own time, also where several carry the same mark. Safe
 * for any thread.
 */
final class InFlightRequests {
    private final Map<String, Duration> since = new ConcurrentHashMap<>();

    /** A create was sent and not answered: it may arrive from now on. */
    void unanswered(LedgerRecord intent, Duration running) {
        since.put(name(intent), running);
    }

    /** A create was answered; only what was sent before it can still be on its way. */
    void answered(LedgerRecord before, LedgerRecord intent) {
        Duration known = since.get(name(before));
        if (known != null) {
            since.putIfAbsent(name(intent), known);
        }
    }

    /** @return how long the process had been running when it first heard of the record's last create, at the latest now */
    Duration firstHeard(LedgerRecord record, Duration running) {
        return since.computeIfAbsent(name(record), first -> running);
    }

    /** @return how long the process had been running when it first heard of the stray, at the latest now */
    Duration firstHeard(OrphanMeeting stray, Duration running) {
        return since.computeIfAbsent(stray.written(), first -> running);
    }

    /** Nobody has to wait for anything of this meeting any more. */
    void forget(LedgerRecord ended) {
        since.keySet().removeIf(name -> name.startsWith(ended.idempotencyKey()));
    }

    /** The stray is deleted. */
    void forget(OrphanMeeting deleted) {
        since.remove(deleted.written());
    }

    private static String name(LedgerRecord record) {
        return record.idempotencyKey() + "/" + record.attempt();
    }
}
