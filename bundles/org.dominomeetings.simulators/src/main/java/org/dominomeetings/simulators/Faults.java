package org.dominomeetings.simulators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The faults ordered for one service, oldest first. Safe for use by many threads. */
final class Faults {
    private final List<Fault> waiting = new ArrayList<>();
    private CountDownLatch cleared = new CountDownLatch(1);

    synchronized void order(Fault fault) {
        waiting.add(fault);
    }

    /** @return the fault to play at this request of {@code route}, used up by that once */
    synchronized Optional<Fault> take(Route route) {
        Optional<Fault> taken = ready(route);
        waiting.replaceAll(Fault::later);
        return taken;
    }

    private Optional<Fault> ready(Route route) {
        for (int i = 0; i < waiting.size(); i++) {
            Fault fault = waiting.get(i);
            if (fault.after() == 0 && route.is(fault.on())) {
                if (fault.times() == 1) {
                    waiting.remove(i);
                } else {
                    waiting.set(i, fault.once());
                }
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    synchronized List<Fault> waiting() {
        return List.copyOf(waiting);
    }

    /** Forgets all orders and lets stalled requests go. */
    synchronized void clear() {
        waiting.clear();
        cleared.countDown();
        cleared = new CountDownLatch(1);
    }

    /** @return what a stalled request waits for: the next {@link #clear()} */
    synchronized CountDownLatch cleared() {
        return cleared;
    }
}
