package org.dominomeetings.core.ticket;

import java.time.Duration;
import java.util.Optional;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.limit.Window;
import org.dominomeetings.core.spi.limit.WindowLimiter;

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

    private final WindowLimiter senders;

    /** All senders as one, those too that are no longer told apart. */
    private final WindowLimiter all;

    public RateLimit(Clock clock) {
        Window minute = Window.fixed(WINDOW);
        this.senders = new WindowLimiter(clock, minute, SENDERS);
        this.all = new WindowLimiter(clock, minute, 1);
    }

    /**
     * Counts a request.
     *
     * @param address that it came from
     * @throws MeetingException {@code too-many-requests}, with the time until the minute is over
     */
    public synchronized void count(String address) {
        int limit = all.check("", OF_ALL).isPresent() ? share() : OF_ONE;
        Optional<Duration> wait = senders.tryAcquire(ClientNetwork.of(address), limit);
        if (wait.isPresent()) {
            throw MeetingException.of(ProblemCode.TOO_MANY_REQUESTS).retryAfter(wait.get());
        }
        all.add("");
    }

    /** What each may have where all have asked for more than there is. */
    private int share() {
        return Math.min(OF_ONE, Math.max(SHARE, OF_ALL / (senders.keys() + 1)));
    }

    /** How many senders are told apart now. */
    synchronized int senders() {
        return senders.keys();
    }
}
