package org.dominomeetings.providers.support;

import java.util.Objects;

/**
 * A setting with two values that falls back to the other once a service refuses the one that is set, where the
 * service's documents and its clients differ. Remembered while the process runs. Safe for any thread.
 */
public final class FallbackOption {
    private final String set;
    private final String other;
    private volatile String current;

    /**
     * @param set what is tried first: one of the two that are known, or a third in place of the second
     * @param first of the two
     */
    public FallbackOption(String set, String first, String second) {
        this.set = Objects.requireNonNull(set);
        this.other = set.equals(first) ? second : first;
        this.current = set;
    }

    /** The value to try now. */
    public String current() {
        return current;
    }

    public String otherThan(String refused) {
        return refused.equals(set) ? other : set;
    }

    /** Remembers the value that the service has accepted. */
    public void remember(String taken) {
        current = taken;
    }
}
