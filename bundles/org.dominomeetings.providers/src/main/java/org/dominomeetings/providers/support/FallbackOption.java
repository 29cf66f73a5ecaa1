package org.dominomeetings.providers.support;

import java.util.Objects;

/**
 * Which of two ways a service is asked in, where its documents and its clients differ: the one that is set, until the
 * service takes the other alone. Remembered while the process runs. Safe for any thread.
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

    /** The one to try now. */
    public String current() {
        return current;
    }

    public String otherThan(String refused) {
        return refused.equals(set) ? other : set;
    }

    /** The service has taken this one. */
    public void remember(String taken) {
        current = taken;
    }
}
