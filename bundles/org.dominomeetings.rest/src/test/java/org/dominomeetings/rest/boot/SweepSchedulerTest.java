package org.dominomeetings.rest.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** That sweeping goes on until the server stops, whatever a run is ended by. */
class SweepSchedulerTest {
    @Test
    @SuppressWarnings("removal")
    void noRunIsTheLastOne() throws InterruptedException {
        List<Throwable> thrown = List.of(
                new IllegalStateException("a bug"),
                new NoClassDefFoundError("com/acme/Missing"),
                new StackOverflowError(),
                new OutOfMemoryError("for a moment"),
                new ThreadDeath());
        Queue<Throwable> next = new ArrayDeque<>(thrown);
        List<Throwable> told = new CopyOnWriteArrayList<>();
        CountDownLatch afterAll = new CountDownLatch(1);

        SweepScheduler.SweepRun round = interval -> {
            interval.accept(Duration.ZERO);
            Throwable one = next.poll();
            if (one == null) {
                afterAll.countDown();
            } else {
                SweepSchedulerTest.<RuntimeException>throwIt(one);
            }
        };
        try (SweepScheduler timer = new SweepScheduler(Duration.ZERO, round, told::add)) {
            assertThat(afterAll.await(1, TimeUnit.MINUTES))
                    .as("a run after all that failed")
                    .isTrue();
        }
        assertThat(told).isEqualTo(thrown);
    }

    @Test
    void norIsOneThatCouldNotBeToldOf() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(3);
        SweepScheduler.SweepRun round = interval -> {
            runs.countDown();
            throw new IllegalStateException("a bug");
        };
        try (SweepScheduler timer = new SweepScheduler(Duration.ZERO, round, failed -> {
            throw new OutOfMemoryError("no log, either");
        })) {
            assertThat(runs.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void throwIt(Throwable any) throws T {
        throw (T) any;
    }
}
