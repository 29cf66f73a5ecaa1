package org.dominomeetings.rest.boot;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Runs a start once, by the first caller, and again after a while if it fails: one caller at a time tries, which may take
 * seconds of waiting for Domino, and the others get at once the exception that the last try ended in. Safe for any thread.
 */
final class FirstStart {
    /** How long a failure is passed on before the next attempt. */
    static final Duration AGAIN = Duration.ofSeconds(5);

    /**
     * How long a caller waits for the first attempt: one that succeeds takes no longer. After a failure nobody waits.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Runnable start;
    private final Duration patience;
    private final Clock clock;
    private final ReentrantLock trying = new ReentrantLock();
    private volatile boolean done;
    private volatile @Nullable RuntimeException failure;

    /** By {@link Clock#uptime}; counts where there is a failure. */
    private volatile Duration failed = Duration.ZERO;

    /** @param start throws a {@link MeetingException}, or whatever else it fails with */
    FirstStart(Runnable start, Clock clock) {
        this(start, PATIENCE, clock);
    }

    FirstStart(Runnable start, Duration patience, Clock clock) {
        this.start = start;
        this.patience = patience;
        this.clock = clock;
    }

    /** Returns when the start has succeeded, whoever ran it; else throws its exception. */
    void await() {
        if (done) {
            return;
        }
        passOn();
        if (!holds()) {
            RuntimeException last = failure;
            if (last != null) {
                throw again(last);
            }
            throw MeetingException.because(
                            new IllegalStateException("the first start is still under way"),
                            ProblemCode.LEDGER_UNAVAILABLE)
                    .retryAfter(AGAIN);
        }
        try {
            if (!done) {
                passOn();
                attempt();
            }
        } finally {
            trying.unlock();
        }
    }

    /** Whether this caller has to run the start. After a failure nobody waits for the one who runs it again. */
    private boolean holds() {
        try {
            return trying.tryLock(failure == null ? patience.toMillis() : 0, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void passOn() {
        RuntimeException last = failure;
        if (last != null && clock.uptime().compareTo(failed.plus(AGAIN)) < 0) {
            throw again(last);
        }
    }

    private void attempt() {
        try {
            start.run();
            done = true;
        } catch (RuntimeException | Error failing) {
            failed = clock.uptime();
            failure = failing instanceof RuntimeException
                    ? (RuntimeException) failing
                    : MeetingException.because(failing, ProblemCode.SERVER_ERROR);
            throw failing;
        }
    }

    /** A copy of the failure for each caller, since details are added to a problem on its way. */
    private static RuntimeException again(RuntimeException failure) {
        if (!(failure instanceof MeetingException)) {
            return failure;
        }
        MeetingException problem = (MeetingException) failure;
        return MeetingException.because(problem, problem.code(), problem.arguments())
                .retryAfter(AGAIN);
    }
}
