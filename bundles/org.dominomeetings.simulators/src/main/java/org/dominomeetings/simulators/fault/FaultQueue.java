package org.dominomeetings.simulators.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.dominomeetings.simulators.service.Route;

/** The faults ordered for one service, oldest first. Safe for use by many threads. */
public final class FaultQueue {
    private final List<Fault> waiting = new ArrayList<>();
    private CountDownLatch cleared = new CountDownLatch(1);

    public synchronized void order(Fault fault) {
        waiting.add(fault);
    }

    /** @return the fault to play at this request of {@code route}, used up by that once */
    public synchronized Optional<Fault> take(Route route) {
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

    public synchronized List<Fault> waiting() {
        return List.copyOf(waiting);
    }

    /** Forgets all orders and lets stalled requests go. */
    public synchronized void clear() {
        waiting.clear();
        cleared.countDown();
        cleared = new CountDownLatch(1);
    }

    /** @return what a stalled request waits for: the next {@link #clear()} */
    public synchronized CountDownLatch cleared() {
        return cleared;
    }
}
