package org.dominomeetings.simulators.server;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dominomeetings.simulators.fault.Fault;

/** The log of a service's requests since the last reset. Safe for use by many threads. */
final class RequestLog {
    /**
     * Most entries: enough to follow a test; a soak run makes a hundred times as many, and they must not fill the
     * memory.
     */
    static final int KEPT = 1_000;

    /**
     * One request.
     *
     * @param at when it had been read
     * @param method HTTP method
     * @param path without the query, which may hold secrets
     * @param status what the service answered, or would have; null where the operation was not reached
     * @param fault the fault that was played; null for none
     */
    record Entry(Instant at, String method, String path, Integer status, Fault.Kind fault) {}

    private final Deque<Entry> last = new ArrayDeque<>();
    private final Map<String, Long> counts = new TreeMap<>();

    /** @param template the route's template; {@code other} for a path that is none, lest strangers fill the counts */
    synchronized void add(Entry entry, String template) {
        last.addLast(entry);
        if (last.size() > KEPT) {
            last.removeFirst();
        }
        String outcome = entry.status() == null ? entry.fault().word() : String.valueOf(entry.status());
        counts.merge(entry.method() + " " + template + " " + outcome, 1L, Long::sum);
    }

    synchronized List<Entry> last() {
        return List.copyOf(last);
    }

    /** @return requests by method, path template and status, such as {@code POST /v1/meetings 200} */
    synchronized Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    synchronized void clear() {
        last.clear();
        counts.clear();
    }
}
