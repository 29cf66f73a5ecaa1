package org.dominomeetings.rest.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.rest.testing.SteppedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirstStartTest {
    /** Longer than anything here takes. */
    private static final Duration LONG = Duration.ofSeconds(60);

    private final SteppedClock clock = new SteppedClock();
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final AtomicInteger tries = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void stop() {
        end.countDown();
        callers.shutdownNow();
    }

    @Test
    void oneTriesAndTheOthersAreToldAtOnceWhileItHangs() throws Exception {
        FirstStart start = new FirstStart(this::hang, Duration.ZERO, clock);
        Future<?> first = callers.submit(start::await);
        while (tries.get() == 0) {
            Thread.onSpinWait();
        }

        for (int i = 0; i < 50; i++) {
            MeetingException told = problem(start);
            assertThat(told.code()).isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
            assertThat(told.retryAfter()).isPresent();
        }

        assertThat(tries).hasValue(1);
        assertThat(first.isDone()).isFalse();
    }

    @Test
    void aFailureIsPassedOnForAWhileAndThenTriedAgain() {
        FirstStart start = new FirstStart(this::fail, LONG, clock);
        for (int i = 0; i < 10; i++) {
            assertThat(problem(start).code()).isEqualTo(ProblemCode.NOT_CONFIGURED);
        }
        assertThat(tries).hasValue(1);

        clock.advance(FirstStart.AGAIN);
        problem(start);

        assertThat(tries).hasValue(2);
    }

    @Test
    void whoeverComesDuringAStartThatSucceedsIsAnsweredAndItIsDoneOnce() throws Exception {
        FirstStart start = new FirstStart(this::hang, LONG, clock);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(callers.submit(start::await));
        }
        end.countDown();
        for (Future<?> one : all) {
            one.get();
        }
        start.await();
        assertThat(tries).hasValue(1);
    }

    private void hang() {
        tries.incrementAndGet();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail() {
        tries.incrementAndGet();
        throw MeetingException.of(ProblemCode.NOT_CONFIGURED, "Domino Meetings");
    }

    private static MeetingException problem(FirstStart start) {
        return catchThrowableOfType(MeetingException.class, start::await);
    }
}
