package org.dominomeetings.providers.gotomeeting;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which meeting was made for which idempotency key, as far as this process has seen it: GoTo cannot keep an idempotency key, and two entries can be
 * alike in all that GoTo knows of them. Safe for any thread.
 */
final class GotoIdempotencyCache {
    /** A lost answer is looked for within minutes; nobody makes so many meetings meanwhile. */
    private static final int KEPT = 1_000;

    /** Of a meeting that is some entry's, whichever. */
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

    /** An entry has this meeting for sure. */
    synchronized void recordOwned(String meetingId) {
        tags.putIfAbsent(meetingId, ANOTHER);
    }

    /** Whether the meeting can be the one that was made for this idempotency key. */
    synchronized boolean mayBelongTo(String meetingId, String idempotencyKey) {
        return tags.getOrDefault(meetingId, idempotencyKey).equals(idempotencyKey);
    }
}
