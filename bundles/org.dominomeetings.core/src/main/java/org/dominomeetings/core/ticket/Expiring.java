package org.dominomeetings.core.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dominomeetings.core.Hashes;
import org.dominomeetings.core.Surroundings;

/**
 * What secrets stand for, each for a while. The secrets themselves are not kept: they are looked up by their SHA-256, so
 * that neither a dump of the memory nor the time that a look-up takes tells one. Used under its owner's lock.
 *
 * @param <T> what a secret stands for
 */
final class Expiring<T> {
    private final Map<String, Entry<T>> entries = new LinkedHashMap<>();
    private final Duration life;
    private final Surroundings surroundings;

    Expiring(Duration life, Surroundings surroundings) {
        this.life = life;
        this.surroundings = surroundings;
    }

    private static final class Entry<T> {
        final T value;
        final Instant expires;

        Entry(T value, Instant expires) {
            this.value = value;
            this.expires = expires;
        }
    }

    /** @return when it is over */
    Instant put(String secret, T value) {
        dropExpired();
        Instant expires = surroundings.now().plus(life);
        entries.put(Hashes.sha256(secret), new Entry<>(value, expires));
        return expires;
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

    /** Those that meet a condition, the oldest first. */
    List<T> values(Predicate<T> wanted) {
        dropExpired();
        List<T> found = new ArrayList<>();
        entries.values().forEach(entry -> {
            if (wanted.test(entry.value)) {
                found.add(entry.value);
            }
        });
        return found;
    }

    int size() {
        dropExpired();
        return entries.size();
    }

    private void dropExpired() {
        Instant now = surroundings.now();
        entries.values().removeIf(entry -> !now.isBefore(entry.expires));
    }
}
