package org.dominomeetings.core.ticket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dominomeetings.core.digest.Hashes;
import org.dominomeetings.core.spi.Clock;

/**
 * A map whose entries expire after a fixed time, by a clock that nobody can set. The secrets themselves are not kept: they
 * are looked up by their SHA-256, so that neither a dump of the memory nor the time that a look-up takes tells one. Used
 * under its owner's lock.
 *
 * @param <T> what a secret stands for
 */
final class ExpiringMap<T> {
    /** The oldest first, and so the first that is over. */
    private final Map<String, Entry<T>> entries = new LinkedHashMap<>();

    private final Duration life;
    private final Clock clock;

    ExpiringMap(Duration life, Clock clock) {
        this.life = life;
        this.clock = clock;
    }

    private static final class Entry<T> {
        final T value;
        final Duration over;

        Entry(T value, Duration over) {
            this.value = value;
            this.over = over;
        }
    }

    void put(String secret, T value) {
        dropExpired();
        entries.put(Hashes.sha256(secret), new Entry<>(value, clock.uptime().plus(life)));
    }

    Optional<T> find(String secret) {
        dropExpired();
        return Optional.ofNullable(entries.get(Hashes.sha256(secret))).map(entry -> entry.value);
    }

    /** Finds it for the last time. */
    Optional<T> take(String secret) {
        Optional<T> found = find(secret);
        entries.remove(Hashes.sha256(secret));
        return found;
    }

    void remove(T value) {
        entries.values().removeIf(entry -> entry.value == value);
    }

    /** All that there is, the oldest first. */
    List<T> values() {
        dropExpired();
        List<T> found = new ArrayList<>();
        entries.values().forEach(entry -> found.add(entry.value));
        return found;
    }

    private void dropExpired() {
        Duration now = clock.uptime();
        Iterator<Entry<T>> oldest = entries.values().iterator();
        while (oldest.hasNext() && now.compareTo(oldest.next().over) >= 0) {
            oldest.remove();
        }
    }
}
