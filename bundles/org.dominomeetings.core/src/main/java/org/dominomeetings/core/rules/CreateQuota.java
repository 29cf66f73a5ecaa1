package org.dominomeetings.core.rules;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Clock;

/**
 * How many meetings one person creates in an hour, so that a script that runs away, or somebody who has got hold of a login,
 * fills neither the ledger nor the person's account at a service. Counted here, by a clock that nobody can set, and
 * remembered while the process runs; outlives a change of settings. Safe for any thread.
 */
public final class CreateQuota {
    /** One each twelve seconds, for an hour: more than anybody clicks, and seconds of what a script does. */
    public static final int USUAL = 300;

    public static final int MOST = 100_000;

    private static final Duration WINDOW = Duration.ofHours(1);

    private final Clock clock;
    private final Map<String, Deque<Duration>> created = new HashMap<>();
    private int most = USUAL;

    public CreateQuota(Clock clock) {
        this.clock = clock;
    }

    /** Sets how many it is from now on; what was counted counts. */
    public synchronized void set(int many) {
        most = many;
    }

    /**
     * Counts a create that is about to be sent.
     *
     * @param person canonical Notes name
     * @throws MeetingException {@code too-many-meetings}, with the time until the next may be sent
     */
    public synchronized void count(String person) {
        Duration now = clock.uptime();
        created.values().forEach(times -> dropOld(times, now));
        created.values().removeIf(Deque::isEmpty);
        Deque<Duration> times = created.computeIfAbsent(person.toLowerCase(Locale.ROOT), first -> new ArrayDeque<>());
        if (times.size() >= most) {
            throw MeetingException.of(ProblemCode.TOO_MANY_MEETINGS, most)
                    .retryAfter(times.peekFirst().plus(WINDOW).minus(now));
        }
        times.addLast(now);
    }

    private static void dropOld(Deque<Duration> times, Duration now) {
        while (!times.isEmpty() && now.compareTo(times.peekFirst().plus(WINDOW)) >= 0) {
            times.removeFirst();
        }
    }
}
