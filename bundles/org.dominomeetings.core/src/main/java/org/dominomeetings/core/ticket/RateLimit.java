package org.dominomeetings.core.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * How often whoever has not said who he is may ask for something, counted by the minute: for each sender, and for all
 * together, since senders can be many. Safe for any thread.
 */
public final class RateLimit {
    /** Two requests make a bearer; a proxy or a branch office may stand for a few hundred people. */
    static final int OF_ONE = 300;

    /** What two threads of the server's session manage without anybody else having to wait. */
    static final int OF_ALL = 1500;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Surroundings surroundings;
    private final Map<String, Integer> counts = new HashMap<>();
    private Instant ends = Instant.MIN;
    private int all;

    public RateLimit(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Counts a request.
     *
     * @param sender address that it came from
     * @throws MeetingProblem {@code too-many-requests}, with the time until the minute is over
     */
    public synchronized void count(String sender) {
        Instant now = surroundings.now();
        if (!now.isBefore(ends)) {
            counts.clear();
            all = 0;
            ends = now.plus(WINDOW);
        }
        // No more senders are kept than requests are let through.
        if (all >= OF_ALL || counts.getOrDefault(sender, 0) >= OF_ONE) {
            throw MeetingProblem.of(ProblemCode.TOO_MANY_REQUESTS).retryAfter(Duration.between(now, ends));
        }
        counts.merge(sender, 1, Integer::sum);
        all++;
    }
}
