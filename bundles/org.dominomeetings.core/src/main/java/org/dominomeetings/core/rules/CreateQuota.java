package org.dominomeetings.core.rules;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.limit.Window;
import org.dominomeetings.core.spi.limit.WindowLimiter;

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

    /** More people than create meetings in an hour at one server; they have logged in, so nobody makes up names here. */
    private static final int PERSONS = 20_000;

    private final WindowLimiter created;
    private int most = USUAL;

    public CreateQuota(Clock clock) {
        this.created = new WindowLimiter(clock, Window.sliding(WINDOW), PERSONS);
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
        Optional<Duration> wait = created.tryAcquire(person.toLowerCase(Locale.ROOT), most);
        if (wait.isPresent()) {
            throw MeetingException.of(ProblemCode.TOO_MANY_MEETINGS, most).retryAfter(wait.get());
        }
    }
}
