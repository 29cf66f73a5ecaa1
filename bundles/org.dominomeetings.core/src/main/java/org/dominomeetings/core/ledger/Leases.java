package org.dominomeetings.core.ledger;

import java.time.Duration;
import java.util.Optional;

/**
 * Lets one server of several do a thing, for as long as it needs. Kept on one replica, where a write is compare and set.
 * Safe for any thread; when a method returns, what it wrote is durable. All throw {@code ledger-unavailable} where the
 * ledger is out of reach.
 */
public interface Leases {
    /**
     * By how much the clocks of two servers may differ. A save does not tell the writer what time it is at the replica's
     * server, so each judges by its own clock and leaves the other that much.
     */
    Duration SKEW = Duration.ofMinutes(1);

    /**
     * Takes a lease that nobody has, that is over, or that this holder has already: a server that comes back after a crash
     * goes on where it was. Threads of one server have to settle among themselves which of them asks.
     *
     * @param name of what is to be done, the same on all servers
     * @param holder canonical name of the server
     * @param length more than twice the longest call that it is to outlast
     * @return empty if another server has it, or was faster
     */
    Optional<Lease> take(String name, String holder, Duration length);

    /** Gives a lease back before its time; does nothing where somebody else has it by now. */
    void release(Lease lease);
}
