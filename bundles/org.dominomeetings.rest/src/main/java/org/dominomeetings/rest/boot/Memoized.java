package org.dominomeetings.rest.boot;

import java.util.function.Supplier;

/** Asks until it is told something, and then no more. Safe for any thread. */
final class Memoized<T> implements Supplier<T> {
    private final Supplier<T> source;
    private T told;

    Memoized(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        if (told == null) {
            told = source.get();
        }
        return told;
    }
}
