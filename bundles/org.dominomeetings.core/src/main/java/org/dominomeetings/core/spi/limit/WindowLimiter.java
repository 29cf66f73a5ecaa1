package org.dominomeetings.core.spi.limit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dominomeetings.core.spi.Clock;

/**
 * A rate limiter: counts the events of each key within a {@link Window}. By a clock that nobody can set, and in memory: a
 * restart forgets all. Keys may be chosen by whoever attacks, so their number has a bound, beyond which the key that was
 * asked for least recently is forgotten. Safe for any thread.
 */
public final class WindowLimiter {
    /** Later than any uptime. */
    private static final Duration NEVER = Duration.ofSeconds(Long.MAX_VALUE);

    private final Clock clock;
    private final Window window;
    private final int maxKeys;

    /** By key, the one that was asked for least recently first. */
    private final Map<String, Events> events = new LinkedHashMap<>(16, 0.75f, true);

    /** Before this moment no event expires; until then there is nothing to drop. */
    private Duration nextExpiry = NEVER;

    /**
     * @param maxKeys of how many keys the events are remembered at once, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public WindowLimiter(Clock clock, Window window, int maxKeys) {
        if (maxKeys < 1) {
            throw new IllegalArgumentException("a limiter has to remember one key at least");
        }
        this.clock = clock;
        this.window = window;
        this.maxKeys = maxKeys;
    }

    /**
     * Counts an event if there is room for it.
     *
     * @param limit as many may there be within the window, at least 1
     * @return how long to wait, more than zero, if there is no room; then nothing was counted
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public synchronized Optional<Duration> tryAcquire(String key, int limit) {
        Duration now = dropExpired();
        Optional<Duration> wait = waitFor(key, limit, now);
        if (!wait.isPresent()) {
            count(key, "", now);
        }
        return wait;
    }

    /**
     * Whether there is room for another event, without counting one.
     *
     * @param limit as many may there be within the window, at least 1
     * @return how long to wait, more than zero, if there is no room
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public synchronized Optional<Duration> check(String key, int limit) {
        return waitFor(key, limit, dropExpired());
    }

    /**
     * Counts an event, whatever the limit.
     *
     * @return how many there are within the window now
     */
    public int add(String key) {
        return add(key, "");
    }

    /**
     * Counts an event, whatever the limit.
     *
     * @param label by which events of one key can be taken back
     * @return how many of the key there are within the window now, whatever their labels
     */
    public synchronized int add(String key, String label) {
        return count(key, label, dropExpired());
    }

    /** Takes the latest event of this key and label back, if there is one within the window. */
    public synchronized void removeLatest(String key, String label) {
        take(key, ofKey -> ofKey.removeLatest(label));
    }

    /** Takes all events of this key and label back. */
    public synchronized void removeAll(String key, String label) {
        take(key, ofKey -> ofKey.removeAll(label));
    }

    /** How many keys are remembered now: of those that have had an event within the window, the most recent. */
    public synchronized int keys() {
        dropExpired();
        return events.size();
    }

    private void take(String key, Consumer<Events> removal) {
        dropExpired();
        Events ofKey = events.get(key);
        if (ofKey != null) {
            removal.accept(ofKey);
            if (ofKey.count == 0) {
                events.remove(key);
            }
        }
    }

    private Optional<Duration> waitFor(String key, int limit, Duration now) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit of " + limit + " would never let anything through");
        }
        Events ofKey = events.get(key);
        return ofKey == null || ofKey.count < limit
                ? Optional.empty()
                : Optional.of(ofKey.expiryOf(ofKey.count - limit + 1).minus(now));
    }

    private int count(String key, String label, Duration now) {
        Duration expiry = window.expiry(now);
        nextExpiry = expiry.compareTo(nextExpiry) < 0 ? expiry : nextExpiry;
        Events ofKey = events.computeIfAbsent(key, first -> new Events());
        ofKey.add(expiry, label);
        if (events.size() > maxKeys) {
            Iterator<String> leastRecent = events.keySet().iterator();
            leastRecent.next();
            leastRecent.remove();
        }
        return ofKey.count;
    }

    /** @return now */
    private Duration dropExpired() {
        Duration now = clock.uptime();
        if (now.compareTo(nextExpiry) >= 0) {
            nextExpiry = NEVER;
            for (Iterator<Events> each = events.values().iterator(); each.hasNext(); ) {
                Events ofKey = each.next();
                ofKey.dropExpired(now);
                Bucket oldest = ofKey.buckets.peekFirst();
                if (oldest == null) {
                    each.remove();
                } else if (oldest.expiry.compareTo(nextExpiry) < 0) {
                    nextExpiry = oldest.expiry;
                }
            }
        }
        return now;
    }

    /** The events of one key. */
    private static final class Events {
        /** The oldest first. */
        private final Deque<Bucket> buckets = new ArrayDeque<>(2);

        private int count;

        void add(Duration expiry, String label) {
            Bucket latest = buckets.peekLast();
            if (latest != null && latest.expiry.equals(expiry) && latest.label.equals(label)) {
                latest.count++;
            } else {
                buckets.addLast(new Bucket(expiry, label));
            }
            count++;
        }

        /** When the first so many will have expired. */
        Duration expiryOf(int first) {
            int counted = 0;
            for (Bucket bucket : buckets) {
                counted += bucket.count;
                if (counted >= first) {
                    return bucket.expiry;
                }
            }
            throw new IllegalStateException("fewer events than were counted");
        }

        void dropExpired(Duration now) {
            for (Bucket oldest = buckets.peekFirst();
                    oldest != null && now.compareTo(oldest.expiry) >= 0;
                    oldest = buckets.peekFirst()) {
                count -= oldest.count;
                buckets.removeFirst();
            }
        }

        void removeLatest(String label) {
            for (Iterator<Bucket> latestFirst = buckets.descendingIterator(); latestFirst.hasNext(); ) {
                Bucket bucket = latestFirst.next();
                if (bucket.label.equals(label)) {
                    bucket.count--;
                    count--;
                    if (bucket.count == 0) {
                        latestFirst.remove();
                    }
                    return;
                }
            }
        }

        void removeAll(String label) {
            for (Iterator<Bucket> each = buckets.iterator(); each.hasNext(); ) {
                Bucket bucket = each.next();
                if (bucket.label.equals(label)) {
                    count -= bucket.count;
                    each.remove();
                }
            }
        }
    }

    /** Events in a row that expire together and have one label: a fixed window takes one of these and not one for each event. */
    private static final class Bucket {
        private final Duration expiry;
        private final String label;
        private int count = 1;

        Bucket(Duration expiry, String label) {
            this.expiry = expiry;
            this.label = label;
        }
    }
}
