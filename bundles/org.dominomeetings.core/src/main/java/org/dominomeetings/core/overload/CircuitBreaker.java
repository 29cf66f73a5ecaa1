package org.dominomeetings.core.overload;

import java.time.Duration;
import java.util.function.IntSupplier;
import org.dominomeetings.core.spi.Clock;

/**
 * Sends nothing for a while to a host that has not answered several times in a row, and then lets one request find out
 * whether it is well again (Nygard, Release It!, Circuit Breaker). Safe for any thread.
 */
final class CircuitBreaker {
    /** Shorter than people wait before they click again, and long enough that a host that is down is left in peace. */
    static final Duration OPEN = Duration.ofSeconds(10);

    private final IntSupplier threshold;
    private final Clock clock;
    private final RetrySpread spread = new RetrySpread();
    private int silences;
    private boolean open;
    private boolean probing;

    /** When, by {@link Clock#uptime()}, the next request may go. */
    private Duration next = Duration.ZERO;

    /** @param threshold how many times in a row without an answer it takes */
    CircuitBreaker(IntSupplier threshold, Clock clock) {
        this.threshold = threshold;
        this.clock = clock;
    }

    /** What a request that may go has to say of how it went, once. */
    interface Permit {
        /** The host has answered, whatever it said. */
        void answered();

        /** No answer came, or a gateway's that there is nobody behind it. */
        void silent();

        /** It was given up before one could tell. */
        void undecided();
    }

    /** The host is left in peace. */
    static final class OpenCircuitException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Duration wait;

        private OpenCircuitException(Duration wait) {
            this.wait = wait;
        }

        /** After what time another one may go. */
        Duration waitFor() {
            return wait;
        }
    }

    /**
     * A request asks to go.
     *
     * @throws OpenCircuitException while the host is left in peace, or another request is finding out how it is
     */
    synchronized Permit ask() {
        if (!open) {
            return new Going(false);
        }
        Duration wait = next.minus(clock.uptime());
        if (probing || wait.compareTo(Duration.ZERO) > 0) {
            Duration least = Duration.ofSeconds(1);
            throw new OpenCircuitException(spread.after(wait.compareTo(least) > 0 ? wait : least));
        }
        probing = true;
        return new Going(true);
    }

    synchronized boolean isOpen() {
        return open;
    }

    private synchronized void answered() {
        silences = 0;
        open = false;
    }

    private synchronized void silent(boolean probe) {
        silences++;
        if (probe || (!open && silences >= threshold.getAsInt())) {
            open = true;
            next = clock.uptime().plus(OPEN);
        }
    }

    private synchronized void ended(boolean probe) {
        probing = probing && !probe;
    }

    private final class Going implements Permit {
        private final boolean probe;

        private Going(boolean probe) {
            this.probe = probe;
        }

        @Override
        public void answered() {
            CircuitBreaker.this.answered();
            ended(probe);
        }

        @Override
        public void silent() {
            CircuitBreaker.this.silent(probe);
            ended(probe);
        }

        @Override
        public void undecided() {
            ended(probe);
        }
    }
}
