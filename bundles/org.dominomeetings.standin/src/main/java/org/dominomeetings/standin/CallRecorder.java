package org.dominomeetings.standin;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Records which implemented methods were called, by names such as {@code Document.save(boolean,boolean)}. A test that
 * claims to cover a method is held to it, and a program can be asked what it needs of Domino.
 *
 * <p>Safe for many threads.
 */
public final class CallRecorder {
    private final Set<String> made = ConcurrentHashMap.newKeySet();

    /** Sorted. */
    public Set<String> made() {
        return new TreeSet<>(made);
    }

    /** For the stand-in's own objects: a method was called, whatever came of it. */
    public void remember(String method) {
        made.add(method);
    }

    /** Begins anew. */
    public void forget() {
        made.clear();
    }
}
