package org.dominomeetings.providers.gotomeeting;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A cache of which meeting this process made for which idempotency key: GoTo cannot store an idempotency key, and two
 * entries can be alike in all that GoTo knows of them. Safe for any thread.
 */
final class GotoIdempotencyCache {
    /** Size of the cache: a lost response is looked for within minutes, and nobody makes so many meetings meanwhile. */
    private static final int KEPT = 1_000;

    /** Value for a meeting that belongs to some entry, whichever. */
    private static final String ANOTHER = "";

    private final Map<String, String> tags = new LinkedHashMap<String, String>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    };

    synchronized void recordCreated(String meetingId, String idempotencyKey) {
        tags.put(meetingId, idempotencyKey);
    }

    /** Records that a meeting belongs to an entry. */
    synchronized void recordOwned(String meetingId) {
        tags.putIfAbsent(meetingId, ANOTHER);
    }

    /** Whether the meeting can be the one that was made for this idempotency key. */
    synchronized boolean mayBelongTo(String meetingId, String idempotencyKey) {
        return tags.getOrDefault(meetingId, idempotencyKey).equals(idempotencyKey);
    }
}
