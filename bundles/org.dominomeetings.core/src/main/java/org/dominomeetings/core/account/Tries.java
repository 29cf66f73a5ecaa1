package org.dominomeetings.core.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts how often somebody has tried a password of late, so that nobody guesses by our server, which a service sees as one
 * caller. Remembered while the process runs. Safe for any thread.
 */
public final class Tries {
    /** Five are generous to a person and hopeless to guess in. */
    static final int ALLOWED = 5;

    static final Duration WINDOW = Duration.ofMinutes(10);

    private final Map<String, Deque<Instant>> byWho = new HashMap<>();

    /** Counts one more; how long to wait instead if there were too many. */
    synchronized Optional<Duration> count(String who, Instant now) {
        Instant begin = now.minus(WINDOW);
        byWho.values().forEach(times -> times.removeIf(time -> !time.isAfter(begin)));
        byWho.values().removeIf(Deque::isEmpty);
        Deque<Instant> times = byWho.computeIfAbsent(who, first -> new ArrayDeque<>());
        if (times.size() >= ALLOWED) {
            return Optional.of(Duration.between(now, times.peekFirst().plus(WINDOW)));
        }
        times.addLast(now);
        return Optional.empty();
    }

    /** Takes the last one back: nobody looked at the password. */
    synchronized void takeBack(String who) {
        Deque<Instant> times = byWho.get(who);
        if (times != null) {
            times.pollLast();
        }
    }

    /** Who knew the password has not guessed. */
    synchronized void forget(String who) {
        byWho.remove(who);
    }
}
