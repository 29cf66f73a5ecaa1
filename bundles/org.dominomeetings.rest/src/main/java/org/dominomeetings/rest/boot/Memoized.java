package org.dominomeetings.rest.boot;

import java.util.function.Supplier;

/** A supplier that computes its value once; what fails is computed again. Safe for any thread. */
final class Memoized<T> implements Supplier<T> {
    private final Supplier<T> source;
    private T value;

    Memoized(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = source.get();
        }
        return value;
    }
}
