package org.dominomeetings.core.ticket;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Clock;

/**
 * How often whoever has not said who he is may ask for something, counted by the minute and by a clock that nobody can set.
 * Each sender has a limit of his own. Where all together ask for more than the server likes, those are held up who have had
 * more than their share, and nobody else: so no sender uses up what another may ask for. Safe for any thread.
 */
public final class RateLimit {
    /** One request makes a ticket; a proxy or a branch office may stand for a few hundred people. */
    static final int OF_ONE = 300;

    /** What two threads of the server's session manage without anybody else having to wait. */
    static final int OF_ALL = 1500;

    /** What each sender has whatever others do: more clicks than a person makes in a minute. */
    static final int SHARE = 30;

    /** So many senders are told apart; of more, those are forgotten that were heard of least lately. Less than 1 MB. */
    static final int SENDERS = 5000;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;

    /** Those heard of least lately first. */
    private final Map<String, Integer> counts = new LinkedHashMap<>(16, 0.75f, true);

    private Duration ends = Duration.ZERO;
    private int all;

    public RateLimit(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts a request.
     *
     * @param address that it came from
     * @throws MeetingException {@code too-many-requests}, with the time until the minute is over
     */
    public synchronized void count(String address) {
        Duration now = clock.uptime();
        if (now.compareTo(ends) >= 0) {
            counts.clear();
            all = 0;
            ends = now.plus(WINDOW);
        }
        String sender = ClientNetwork.of(address);
        int before = counts.getOrDefault(sender, 0);
        if (before >= (all < OF_ALL ? OF_ONE : share())) {
            throw MeetingException.of(ProblemCode.TOO_MANY_REQUESTS).retryAfter(ends.minus(now));
        }
        counts.put(sender, before + 1);
        all++;
        if (counts.size() > SENDERS) {
            Iterator<String> leastLately = counts.keySet().iterator();
            leastLately.next();
            leastLately.remove();
        }
    }

    /** What each may have where all have asked for more than there is. */
    private int share() {
        return Math.min(OF_ONE, Math.max(SHARE, OF_ALL / (counts.size() + 1)));
    }

    /** How many senders are told apart now. */
    synchronized int senders() {
        return counts.size();
    }
}
