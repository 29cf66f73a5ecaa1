package org.dominomeetings.core.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeyedLocksTest {
    /** Long enough that only a lock that is never released runs into it. */
    private static final Duration LONG = Duration.ofSeconds(30);

    private final KeyedLocks<String> locks = new KeyedLocks<>();
    private final ExecutorService others = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        others.shutdownNow();
    }

    @Test
    void keepsOthersOutOfAHeldKeyWhoGetNothingWhenTheirTimeIsUp() throws Exception {
        KeyedLocks.Held held = locks.hold("a", LONG).orElseThrow();
        assertThat(elsewhere(() -> locks.hold("a", Duration.ZERO))).isEmpty();
        assertThat(elsewhere(() -> locks.hold("a", Duration.ofMillis(1)))).isEmpty();
        held.close();
        assertThat(elsewhere(() -> holdAndRelease("a"))).isTrue();
    }

    @Test
    void doesNotMakeAnotherKeyWait() throws Exception {
        try (KeyedLocks.Held held = locks.hold("a", LONG).orElseThrow()) {
            assertThat(elsewhere(() -> holdAndRelease("b"))).isTrue();
        }
    }

    @Test
    void letsOneInAtATimeHoweverManyCome() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        int[] count = {0};
        Callable<Void> work = () -> {
            start.await();
            for (int i = 0; i < 500; i++) {
                try (KeyedLocks.Held held = locks.hold("a", LONG).orElseThrow()) {
                    // Not atomic: a lost increment shows that two were in at once.
                    count[0] = count[0] + 1;
                }
            }
            return null;
        };
        Future<Void> one = others.submit(work);
        Future<Void> two = others.submit(work);
        Future<Void> three = others.submit(work);
        start.countDown();
        one.get(60, TimeUnit.SECONDS);
        two.get(60, TimeUnit.SECONDS);
        three.get(60, TimeUnit.SECONDS);
        assertThat(count[0]).isEqualTo(1500);
        assertThat(locks.size()).isZero();
    }

    @Test
    void keepsNothingOfAKeyThatNobodyHoldsOrWaitsFor() throws Exception {
        KeyedLocks.Held a = locks.hold("a", LONG).orElseThrow();
        KeyedLocks.Held b = locks.hold("b", LONG).orElseThrow();
        assertThat(locks.size()).isEqualTo(2);
        elsewhere(() -> locks.hold("a", Duration.ZERO));
        assertThat(locks.size()).isEqualTo(2);
        a.close();
        assertThat(locks.size()).isEqualTo(1);
        b.close();
        assertThat(locks.size()).isZero();
    }

    @Test
    void givesAnInterruptedThreadNothingAndLeavesItsFlag() {
        boolean flag;
        Optional<KeyedLocks.Held> held;
        Thread.currentThread().interrupt();
        try {
            held = locks.hold("a", LONG);
        } finally {
            flag = Thread.interrupted();
        }
        assertThat(held).isEmpty();
        assertThat(flag).isTrue();
        assertThat(locks.size()).isZero();
    }

    private boolean holdAndRelease(String key) {
        Optional<KeyedLocks.Held> held = locks.hold(key, LONG);
        held.ifPresent(KeyedLocks.Held::close);
        return held.isPresent();
    }

    private <T> T elsewhere(Callable<T> task) throws InterruptedException, ExecutionException, TimeoutException {
        return others.submit(task).get(60, TimeUnit.SECONDS);
    }
}
