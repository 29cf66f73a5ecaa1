package org.dominomeetings.core.concurrent;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One lock for each key that anyone holds or waits for, and none for the rest: unrelated keys never wait for each other,
 * as they would with stripes. In this server alone; other servers are kept out by the ledger.
 *
 * @param <K> with equality
 */
public final class KeyedLocks<K> {
    private final Map<K, Counted> locks = new ConcurrentHashMap<>();

    /** A held lock; closing it lets the next one in. To be closed by the thread that got it. */
    public interface Held extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Waits for the key's lock.
     *
     * @param wait how long at the most
     * @return empty if it was not to be had in that time, or the thread was interrupted (and still is)
     */
    public Optional<Held> hold(K key, Duration wait) {
        Counted lock = locks.compute(key, (k, old) -> (old == null ? new Counted() : old).one());
        boolean locked = false;
        try {
            locked = lock.tryLock(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!locked) {
                forget(key);
            }
        }
        return locked ? Optional.of(() -> release(key, lock)) : Optional.empty();
    }

    private void release(K key, Counted lock) {
        lock.unlock();
        forget(key);
    }

    private void forget(K key) {
        locks.computeIfPresent(key, (k, lock) -> lock.users == 1 ? null : lock.less());
    }

    /** How many keys have a lock now. */
    int size() {
        return locks.size();
    }

    /** How many threads wait for a lock that another holds; about, as threads come and go. */
    public int waiting() {
        return locks.values().stream().mapToInt(ReentrantLock::getQueueLength).sum();
    }

    /** The number of users changes inside the map's compute alone, which is atomic for a key. */
    private static final class Counted extends ReentrantLock {
        private static final long serialVersionUID = 1L;

        private int users;

        Counted one() {
            users++;
            return this;
        }

        Counted less() {
            users--;
            return this;
        }
    }
}
