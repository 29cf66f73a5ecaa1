package org.dominomeetings.core.overload;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.ProviderException;

/**
 * How many threads may be busy with each service, and with all together, for as long as the server runs: a bulkhead for
 * each service that holds a fifth of the HTTP task's threads, one over all that holds three fifths, those who wait
 * included, and a circuit breaker for each host of a service. What is left is for what needs no service. Safe for any
 * thread.
 */
public final class Admission {
    /** Of that, kept for what has to be written when the last call is over: a few saves, milliseconds each. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(2);

    /** HCL Administrator help, Server document, HTTP: Number active threads. */
    public static final int USUAL_THREADS = 40;

    private final Clock clock;
    private final Map<String, Bulkhead> services = new ConcurrentHashMap<>();
    private final Map<String, CircuitBreaker> hosts = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> refused = new ConcurrentHashMap<>();
    private final Bulkheads gate = new Gate();
    private final RetrySpread spread = new RetrySpread();
    private volatile int threads = USUAL_THREADS;
    private int held;

    public Admission(Clock clock) {
        this.clock = clock;
    }

    /**
     * From now on; who is inside stays.
     *
     * @param number of threads that the HTTP task has, 10 or more
     */
    public void threads(int number) {
        threads = number;
    }

    /** Opens the scope of a request that somebody waits for, on this thread, with the time that it has. */
    public RequestScope request() {
        return new RequestScope(gate, Deadline.in(Deadline.PROMISED.minus(AFTERWARDS), clock), true);
    }

    /** Opens the scope of work on this thread that nobody waits for. */
    public RequestScope background() {
        return new RequestScope(gate, Deadline.NEVER, false);
    }

    /** How many threads may be busy with all services together, those who wait for a place included. */
    public int most() {
        return threads * 3 / 5;
    }

    private int ofEach() {
        return threads / 5;
    }

    /** Fewer than five may be chance. */
    private int inARow() {
        return Math.max(5, ofEach());
    }

    private synchronized void holdOne() {
        if (held >= most()) {
            throw new ProviderException(
                    ProviderException.Kind.BUSY,
                    held + " threads are busy with services",
                    null,
                    spread.after(Bulkhead.PATIENCE),
                    null);
        }
        held++;
    }

    private synchronized void giveBackOne() {
        held--;
    }

    /** How many threads are inside the bulkhead of each service that was ever called. */
    public Map<String, Integer> inside() {
        Map<String, Integer> inside = new TreeMap<>();
        services.forEach((service, bulkhead) -> inside.put(service, bulkhead.inside()));
        return inside;
    }

    /** How many wait for a place, by service. */
    public Map<String, Integer> waiting() {
        Map<String, Integer> waiting = new TreeMap<>();
        services.forEach((service, bulkhead) -> waiting.put(service, bulkhead.waiting()));
        return waiting;
    }

    /** How many callers were turned away without a call, by service, since the server started. */
    public Map<String, Long> refused() {
        Map<String, Long> counts = new TreeMap<>();
        refused.forEach((service, count) -> counts.put(service, count.sum()));
        return counts;
    }

    /** How many hosts of each service are sent nothing at the moment. */
    public Map<String, Integer> open() {
        Map<String, Integer> open = new TreeMap<>();
        hosts.forEach((key, breaker) ->
                open.merge(key.substring(0, key.indexOf(' ')), breaker.isOpen() ? 1 : 0, Integer::sum));
        return open;
    }

    private final class Gate implements Bulkheads {
        @Override
        public Held enter(String service, Deadline deadline, boolean waitedFor) {
            Bulkhead bulkhead = services.computeIfAbsent(
                    service, id -> new Bulkhead(id, Admission.this::ofEach, Bulkhead.PATIENCE, clock));
            try {
                if (!waitedFor) {
                    return bulkhead.enterBehindPeople()::close;
                }
                holdOne();
            } catch (ProviderException busy) {
                count(service);
                throw busy;
            }
            try {
                Bulkhead.Place place = bulkhead.enter(deadline);
                return () -> {
                    place.close();
                    giveBackOne();
                };
            } catch (RuntimeException busy) {
                giveBackOne();
                count(service);
                throw busy;
            }
        }

        /** It opens when as many requests in a row were left without an answer as the bulkhead lets in at a time. */
        @Override
        public CircuitBreaker breaker(String service, String host) {
            return hosts.computeIfAbsent(
                    service + " " + host, any -> new CircuitBreaker(Admission.this::inARow, clock));
        }

        @Override
        public void count(String service) {
            refused.computeIfAbsent(service, any -> new LongAdder()).increment();
        }
    }
}
