package org.dominomeetings.core.account.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * The right of one server of several to do a thing alone for a while, kept where a write is compare and set. Immutable.
 */
public final class Lease {
    /**
     * By how much the clocks of two servers may differ. A save does not tell the writer what time it is at the replica's
     * server, so each judges by its own clock and leaves the other that much.
     */
    public static final Duration SKEW = Duration.ofMinutes(1);

    private final String holder;
    private final Instant until;

    /** @param holder canonical name of the server that has it */
    Lease(String holder, Instant until) {
        this.holder = Objects.requireNonNull(holder);
        this.until = Objects.requireNonNull(until);
    }

    /** Canonical name of the server that has it. */
    public String holder() {
        return holder;
    }

    /** By the holder's clock; what was begun must be over by then. */
    public Instant until() {
        return until;
    }

    /**
     * Whether somebody else may take it now. His clock may be ahead of the holder's by {@link #SKEW}, so he waits so much
     * longer than the holder counts on.
     */
    public boolean isOverFor(String other, Instant now) {
        return holder.equalsIgnoreCase(other) || now.isAfter(until.plus(SKEW));
    }
}
