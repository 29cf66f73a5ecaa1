package org.dominomeetings.rest;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * A start that may fail, after seconds of waiting for Domino: one caller at a time tries, and the others are told at once
 * what the last try ended in. Safe for any thread.
 */
final class FirstStart {
    /** How long a failure is passed on before somebody tries again. */
    static final Duration AGAIN = Duration.ofSeconds(5);

    /** A start that succeeds takes no longer, and who comes meanwhile gets his answer; later ones are not held. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Runnable start;
    private final Duration patience;
    private final Surroundings surroundings;
    private final ReentrantLock trying = new ReentrantLock();
    private volatile boolean done;
    private volatile RuntimeException failure;
    private volatile Duration failed;

    /** @param start throws a {@link MeetingProblem}, or whatever else it fails with */
    FirstStart(Runnable start, Surroundings surroundings) {
        this(start, PATIENCE, surroundings);
    }

    FirstStart(Runnable start, Duration patience, Surroundings surroundings) {
        this.start = start;
        this.patience = patience;
        this.surroundings = surroundings;
    }

    /** Returns when it has succeeded, whoever tried; else throws what it failed with. */
    void await() {
        if (done) {
            return;
        }
        passOn();
        if (!holds()) {
            if (failure != null) {
                throw again(failure);
            }
            throw MeetingProblem.because(
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

    /** Whether it is for this caller to try. After a failure nobody waits for the one who tries again. */
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
        if (last != null && surroundings.running().compareTo(failed.plus(AGAIN)) < 0) {
            throw again(last);
        }
    }

    private void attempt() {
        try {
            start.run();
            done = true;
        } catch (RuntimeException | Error failing) {
            failed = surroundings.running();
            failure = failing instanceof RuntimeException
                    ? (RuntimeException) failing
                    : MeetingProblem.because(failing, ProblemCode.SERVER_ERROR);
            throw failing;
        }
    }

    /** One of the caller's own: what is told of a problem is added to it on its way. */
    private static RuntimeException again(RuntimeException failure) {
        if (!(failure instanceof MeetingProblem)) {
            return failure;
        }
        MeetingProblem problem = (MeetingProblem) failure;
        return MeetingProblem.because(problem, problem.code(), problem.arguments())
                .retryAfter(AGAIN);
    }
}
