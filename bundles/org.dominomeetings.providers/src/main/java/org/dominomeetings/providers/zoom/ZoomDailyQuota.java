package org.dominomeetings.providers.zoom;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.ProviderException;

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

    private final Clock clock;
    private final Map<String, Integer> spent = new HashMap<>();
    private LocalDate day = LocalDate.MIN;

    /** The clock's time at the start of the process. */
    private final Instant origin;

    ZoomDailyQuota(Clock clock) {
        this.clock = clock;
        this.origin = clock.now().minus(clock.uptime());
    }

    /**
     * Checks the quota before a create or a change is sent.
     *
     * @throws ProviderException of kind {@code BUSY} with the time until midnight UTC, if there is nothing left
     */
    synchronized void check(String account) {
        Instant now = beginDay();
        if (spent.getOrDefault(account, 0) >= ALLOWED - KEPT_FOR_DELETES) {
            Instant midnight = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            throw new ProviderException(
                    ProviderException.Kind.BUSY,
                    "an account's creates and changes of today are used up; Zoom was not asked",
                    "429",
                    Duration.between(now, midnight),
                    null);
        }
    }

    /** Counts a create or a change that Zoom accepted or may have accepted. */
    synchronized void count(String account) {
        beginDay();
        int count = spent.merge(account, 1, Integer::sum);
        if (count >= WORTH_A_WARNING) {
            LOG.log(
                    Level.WARNING,
                    "an account has made {0} of the {1} creates and changes that Zoom allows in a day",
                    new Object[] {count, ALLOWED});
        }
    }

    private Instant beginDay() {
        Instant now = origin.plus(clock.uptime());
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        if (!today.equals(day)) {
            spent.clear();
            day = today;
        }
        return now;
    }
}
