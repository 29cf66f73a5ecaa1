package org.dominomeetings.core.overload;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.ProviderException;

/**
 * As many places as threads may be busy with one service at a time. While people come and go, who finds no place waits for
 * one a little; where nobody has gone for as long as that, the service stalls, and whoever comes is turned away at once.
 * Safe for any thread.
 */
final class Bulkhead {
    /** Who waits holds a thread as well, and a service that is well gives its places back in a fraction of that. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String service;
    private final IntSupplier places;
    private final Duration patience;
    private final RetrySpread spread = new RetrySpread();
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition left = lock.newCondition();
    private final Set<Place> inside = new LinkedHashSet<>();
    private int waiting;

    /** When, by {@link Clock#uptime()}, somebody last came in or went. */
    private Duration changed = Duration.ZERO;

    /**
     * @param service whose it is, for the log
     * @param places how many there are at the moment; as many may wait
     * @param patience how long one waits for a place, {@link #PATIENCE} but in a test
     */
    Bulkhead(String service, IntSupplier places, Duration patience, Clock clock) {
        this.service = service;
        this.places = places;
        this.patience = patience;
        this.clock = clock;
    }

    /** A place, held until it is closed: by whichever thread, and to no effect a second time. */
    final class Place implements AutoCloseable {
        private final Duration since = clock.uptime();

        private Place() {}

        @Override
        public void close() {
            lock.lock();
            try {
                if (inside.remove(this)) {
                    changed = clock.uptime();
                    left.signal();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * Takes a place for a person who waits for the answer.
     *
     * @param deadline beyond which nobody waits for a place
     * @throws ProviderException {@code BUSY}, with the time after which there is likely to be one
     */
    Place enter(Deadline deadline) {
        lock.lock();
        try {
            if (inside.size() >= places.getAsInt()) {
                if (isStalled() || waiting >= places.getAsInt()) {
                    throw refusal();
                }
                await(deadline);
            }
            return come();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes a place for work that nobody waits for, and only if another one stays free for people.
     *
     * @throws ProviderException as {@link #enter}
     */
    Place enterBehindPeople() {
        lock.lock();
        try {
            if (waiting > 0 || inside.size() + 1 >= places.getAsInt()) {
                throw refusal();
            }
            return come();
        } finally {
            lock.unlock();
        }
    }

    private void await(Deadline deadline) {
        waiting++;
        try {
            long nanos = deadline.atMost(patience).toNanos();
            while (inside.size() >= places.getAsInt()) {
                if (nanos <= 0) {
                    throw refusal();
                }
                nanos = left.awaitNanos(nanos);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refusal();
        } finally {
            waiting--;
        }
    }

    private Place come() {
        Place place = new Place();
        inside.add(place);
        changed = place.since;
        return place;
    }

    /** Who came now would wait his whole time for nothing, as far as one can tell. */
    private boolean isStalled() {
        return clock.uptime().minus(changed).compareTo(patience) >= 0;
    }

    /** Whoever has been inside longest goes when his request's time is up, if not before. */
    private ProviderException refusal() {
        Duration wait = patience;
        if (!inside.isEmpty() && isStalled()) {
            Duration end = inside.iterator().next().since.plus(Deadline.PROMISED);
            Duration until = end.minus(clock.uptime());
            wait = until.compareTo(patience) > 0 ? until : patience;
        }
        return new ProviderException(
                ProviderException.Kind.BUSY,
                service + ": " + inside.size() + " calls are under way and " + waiting + " wait",
                null,
                spread.after(wait),
                null);
    }

    int inside() {
        lock.lock();
        try {
            return inside.size();
        } finally {
            lock.unlock();
        }
    }

    int waiting() {
        lock.lock();
        try {
            return waiting;
        } finally {
            lock.unlock();
        }
    }
}
