package org.dominomeetings.core.ledger;

import java.time.Instant;
import java.util.Objects;

/** The right to do one thing alone for a while, as {@link Leases} has given it. Immutable. */
public final class Lease {
    private final String name;
    private final String holder;
    private final Instant until;
    private final int revision;

    /**
     * @param revision of what is kept under the name, from 1
     */
    public Lease(String name, String holder, Instant until, int revision) {
        this.name = Objects.requireNonNull(name);
        this.holder = Objects.requireNonNull(holder);
        this.until = Objects.requireNonNull(until);
        this.revision = revision;
    }

    /** What it is the right to do. */
    public String name() {
        return name;
    }

    /** Canonical name of the server that has it. */
    public String holder() {
        return holder;
    }

    /** By the holder's clock; what was begun must be over by then, or the lease be taken once more before. */
    public Instant until() {
        return until;
    }

    public int revision() {
        return revision;
    }

    /**
     * Whether somebody else may take it now. His clock may be ahead of the holder's by {@link Leases#SKEW}, so he waits so
     * much longer than the holder counts on.
     */
    public boolean isOverFor(String other, Instant now) {
        return holder.equalsIgnoreCase(other) || now.isAfter(until.plus(Leases.SKEW));
    }
}
