package org.dominomeetings.core.overload;

import org.dominomeetings.core.spi.ProviderException;

/** The bulkheads and circuit breakers of a server, as the work on one thread sees them. Safe for any thread. */
interface Bulkheads {
    /** A place in a bulkhead, and one in that over all. */
    interface Held extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * @param waitedFor whether a person waits, so that a thread of the HTTP task is held
     * @throws ProviderException {@code BUSY}, with the time after which there is likely to be a place
     */
    Held enter(String service, Deadline deadline, boolean waitedFor);

    /**
     * The breaker of a host, as one service's: where several services are behind one host, the one that is silent costs the
     * others nothing.
     */
    CircuitBreaker breaker(String service, String host);

    /** One more caller was turned away without a call. */
    void count(String service);
}
