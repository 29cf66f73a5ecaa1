package org.dominomeetings.core.overload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.testing.ManualClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BulkheadTest {
    /** Long enough that only who is never let in runs into it. */
    private static final Duration LONG = Duration.ofSeconds(60);

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final ExecutorService others = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        others.shutdownNow();
    }

    @Test
    void letsInAsManyAsThereArePlacesAndTurnsAwayTheRestAtOnceWhereNobodyGoes() {
        Bulkhead bulkhead = new Bulkhead("webex", () -> 3, LONG, clock);
        for (int i = 0; i < 3; i++) {
            bulkhead.enter(Deadline.NEVER);
        }
        clock.advance(LONG);

        ProviderException refusal = refused(() -> bulkhead.enter(Deadline.NEVER));

        assertThat(refusal.kind()).isEqualTo(ProviderException.Kind.BUSY);
        assertThat(refusal.retryAfter()).contains(LONG);
        assertThat(bulkhead.inside()).isEqualTo(3);
        assertThat(bulkhead.waiting()).isZero();
    }

    @Test
    void tellsWhoComesToAStalledServiceWhenTheFirstOfThoseInsideHasToGo() {
        Bulkhead bulkhead = new Bulkhead("webex", () -> 1, Duration.ofSeconds(2), clock);
        bulkhead.enter(Deadline.NEVER);
        clock.advance(Duration.ofSeconds(5));

        assertThat(refused(() -> bulkhead.enter(Deadline.NEVER)).retryAfter()).contains(Duration.ofSeconds(25));
    }

    @Test
    void letsTheSurplusOfAHealthyServiceInWhenSomebodyGoes() throws Exception {
        Bulkhead bulkhead = new Bulkhead("webex", () -> 2, LONG, clock);
        Bulkhead.Place first = bulkhead.enter(Deadline.NEVER);
        bulkhead.enter(Deadline.NEVER);
        Future<Bulkhead.Place> third = others.submit(() -> bulkhead.enter(Deadline.NEVER));
        await(bulkhead, 1);

        first.close();
        first.close();

        assertThat(third.get()).isNotNull();
        assertThat(bulkhead.inside()).isEqualTo(2);
        assertThat(bulkhead.waiting()).isZero();
    }

    @Test
    void letsNoMoreWaitThanThereArePlaces() throws Exception {
        Bulkhead bulkhead = new Bulkhead("webex", () -> 2, LONG, clock);
        List<Bulkhead.Place> inside = new ArrayList<>();
        inside.add(bulkhead.enter(Deadline.NEVER));
        inside.add(bulkhead.enter(Deadline.NEVER));
        Future<Bulkhead.Place> third = others.submit(() -> bulkhead.enter(Deadline.NEVER));
        Future<Bulkhead.Place> fourth = others.submit(() -> bulkhead.enter(Deadline.NEVER));
        await(bulkhead, 2);

        refused(() -> bulkhead.enter(Deadline.NEVER));
        assertThat(bulkhead.waiting()).isEqualTo(2);

        inside.forEach(Bulkhead.Place::close);
        third.get();
        fourth.get();
    }

    @Test
    void turnsAwayWhoseTimeIsUpBeforeAPlaceIsFree() {
        Bulkhead bulkhead = new Bulkhead("webex", () -> 1, LONG, clock);
        bulkhead.enter(Deadline.NEVER);

        refused(() -> bulkhead.enter(Deadline.in(Duration.ofMillis(1), clock)));

        assertThat(bulkhead.waiting()).isZero();
    }

    @Test
    void leavesPeopleAPlaceBesideWorkThatNobodyWaitsFor() {
        Bulkhead bulkhead = new Bulkhead("webex", () -> 2, LONG, clock);
        Bulkhead.Place work = bulkhead.enterBehindPeople();
        refused(bulkhead::enterBehindPeople);
        Bulkhead.Place person = bulkhead.enter(Deadline.NEVER);
        work.close();
        refused(bulkhead::enterBehindPeople);
        person.close();
        bulkhead.enterBehindPeople();
        assertThat(bulkhead.inside()).isEqualTo(1);
    }

    private static ProviderException refused(ThrowingCallable call) {
        ProviderException refusal = catchThrowableOfType(ProviderException.class, call);
        assertThat(refusal).as("nobody was turned away").isNotNull();
        return refusal;
    }

    private static void await(Bulkhead bulkhead, int waiting) {
        while (bulkhead.waiting() < waiting) {
            Thread.onSpinWait();
        }
    }
}
