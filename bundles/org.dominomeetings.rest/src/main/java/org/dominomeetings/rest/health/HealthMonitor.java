package org.dominomeetings.rest.health;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.core.spi.Clock;
import org.jspecify.annotations.Nullable;

/**
 * A cache of the self-test's last result, refreshed on another thread when a caller finds it old: a monitoring system
 * that waited for Domino would hold an HTTP thread just when there are none. Safe for any thread.
 */
public final class HealthMonitor {
    /** Age at which a result is refreshed: a self-test is a few reads, and more often is of no use. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    /** Age at which a result is not returned any more, unless a new one takes too long. */
    private static final Duration STALE = Duration.ofMinutes(1);

    /** The longest wait for a new result. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Runnable test;
    private final Supplier<List<Finding>> findings;
    private final Predicate<String> isManager;
    private final Executor elsewhere;
    private final Clock clock;
    private final Map<String, Boolean> managers = new ConcurrentHashMap<>();
    private @Nullable Snapshot last;
    private boolean looking;

    /**
     * @param test throws what keeps meetings from being made
     * @param isManager who may be told the findings
     * @param elsewhere the thread that looks
     */
    public HealthMonitor(
            Runnable test,
            Supplier<List<Finding>> findings,
            Predicate<String> isManager,
            Executor elsewhere,
            Clock clock) {
        this.test = test;
        this.findings = findings;
        this.isManager = isManager;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    /** The result of one self-test. Immutable. */
    public static final class Snapshot {
        private final Duration at;
        private final @Nullable RuntimeException down;
        private final List<Finding> findings;

        private Snapshot(Duration at, @Nullable RuntimeException down, List<Finding> findings) {
            this.at = at;
            this.down = down;
            this.findings = Collections.unmodifiableList(findings);
        }

        /** A {@link MeetingException} or {@link SecretsUnavailableException} that keeps meetings from being made; empty if none does. */
        public Optional<RuntimeException> down() {
            return Optional.ofNullable(down);
        }

        public List<Finding> findings() {
            return findings;
        }
    }

    /** @throws MeetingException {@code ledger-unavailable} if nothing is known yet and it takes too long to find out */
    public synchronized Snapshot now() {
        Duration now = clock.uptime();
        if ((last == null || now.minus(last.at).compareTo(FRESH) >= 0) && !looking) {
            looking = true;
            elsewhere.execute(this::look);
        }
        if (last == null || now.minus(last.at).compareTo(STALE) >= 0) {
            await(last);
        }
        if (last == null) {
            throw MeetingException.because(
                    new IllegalStateException("the self-test has not ended yet"), ProblemCode.LEDGER_UNAVAILABLE);
        }
        return last;
    }

    /** Whether a person may read the findings, by the rights at the last self-test. */
    public boolean mayReadFindings(String person) {
        return managers.computeIfAbsent(person, isManager::test);
    }

    private void await(@Nullable Snapshot old) {
        long left = PATIENCE.toMillis();
        Duration begin = clock.uptime();
        try {
            while (last == old && left > 0) {
                wait(left);
                left = PATIENCE.minus(clock.uptime().minus(begin)).toMillis();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        Snapshot seen = null;
        try {
            RuntimeException down = down();
            seen = new Snapshot(clock.uptime(), down, findings.get());
        } finally {
            found(seen);
        }
    }

    private synchronized void found(@Nullable Snapshot seen) {
        looking = false;
        // Rights are asked for anew with each look, too.
        managers.clear();
        last = seen == null ? last : seen;
        notifyAll();
    }

    private @Nullable RuntimeException down() {
        try {
            test.run();
            return null;
        } catch (MeetingException | SecretsUnavailableException down) {
            return down;
        }
    }
}
