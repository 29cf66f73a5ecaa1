package org.dominomeetings.core.spi;

/** How many requests to a service an operation makes, at least and at most. Immutable. */
public final class RequestCount {
    public static final RequestCount NONE = between(0, 0);
    public static final RequestCount ONE = between(1, 1);

    private final int atLeast;
    private final int atMost;

    private RequestCount(int atLeast, int atMost) {
        this.atLeast = atLeast;
        this.atMost = atMost;
    }

    public static RequestCount between(int atLeast, int atMost) {
        return new RequestCount(atLeast, atMost);
    }

    public int atLeast() {
        return atLeast;
    }

    public int atMost() {
        return atMost;
    }

    /** {@code 1}, or {@code 1–2}. */
    @Override
    public String toString() {
        return atLeast == atMost ? String.valueOf(atLeast) : atLeast + "–" + atMost;
    }
}
