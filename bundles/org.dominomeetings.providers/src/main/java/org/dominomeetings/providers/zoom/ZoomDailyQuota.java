package org.dominomeetings.providers.zoom;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.limit.WindowLimiter;

/**
 * A quota of creates and changes for each person and day of UTC, since Zoom allows 100 (GitHub, zoom/skills, rest-api,
 * rate limits) and then refuses until midnight. It counts what Zoom accepted or may have accepted, not what it refused.
 * It counts in memory: after a restart Zoom itself refuses what is too much, and the person reads the same words.
 *
 * <p>The day goes by the clock as it was at first, and from then on by how long the process has been running, so that
 * whoever sets the clock neither ends a day early nor locks anybody out for longer than one. Safe for any thread.
 */
final class ZoomDailyQuota {
    private static final Logger LOG = Logger.getLogger(ZoomDailyQuota.class.getName());

    private static final int ALLOWED = 100;

    /** Requests from which on a warning is logged: no person works like that, a script does. */
    private static final int WORTH_A_WARNING = 80;

    /**
     * Requests reserved for deletes: Zoom names creates and changes alone, and does not say that a delete never counts.
     */
    private static final int KEPT_FOR_DELETES = 5;

    /** Accounts that are told apart; of more, Zoom itself refuses what is too much. Less than 10 MB. */
    private static final int ACCOUNTS = 20_000;

    private final WindowLimiter spent;

    ZoomDailyQuota(Clock clock) {
        Instant start = clock.now().minus(clock.uptime());
        this.spent = new WindowLimiter(
                clock, uptime -> Duration.between(start, midnightAfter(start.plus(uptime))), ACCOUNTS);
    }

    /**
     * Checks the quota before a create or a change is sent.
     *
     * @throws ProviderException of kind {@code BUSY} with the time until midnight UTC, if there is nothing left
     */
    void check(String account) {
        Optional<Duration> wait = spent.check(account, ALLOWED - KEPT_FOR_DELETES);
        if (wait.isPresent()) {
            throw new ProviderException(
                    ProviderException.Kind.BUSY,
                    "an account's creates and changes of today are used up; Zoom was not asked",
                    "429",
                    wait.get(),
                    null);
        }
    }

    /** Counts a create or a change that Zoom accepted or may have accepted. */
    void count(String account) {
        int count = spent.add(account);
        if (count >= WORTH_A_WARNING) {
            LOG.log(
                    Level.WARNING,
                    "an account has made {0} of the {1} creates and changes that Zoom allows in a day",
                    new Object[] {count, ALLOWED});
        }
    }

    private static Instant midnightAfter(Instant now) {
        return now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    }
}
