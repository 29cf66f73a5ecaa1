package org.dominomeetings.rest.boot;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A supplier that computes its value once; what fails is computed again. Safe for any thread. */
final class Memoized<T> implements Supplier<T> {
    private final Supplier<T> source;
    private @Nullable T value;

    Memoized(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
