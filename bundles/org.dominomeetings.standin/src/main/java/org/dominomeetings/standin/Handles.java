package org.dominomeetings.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the objects that callers obtained, so that a test can tell whether each was given back. What the container
 * owns is not counted. An object counts as given back when the caller recycled it, or its parent that the caller owned.
 *
 * <p>Safe for many threads.
 */
public final class Handles {
    private final Map<String, Integer> open = new TreeMap<>();
    private final Map<String, Integer> leaked = new TreeMap<>();
    private final List<String> misuse = new ArrayList<>();
    private final Map<String, Long> handedOut = new TreeMap<>();

    /** Objects that are in use right now, by the name of their type. */
    public synchronized Map<String, Integer> open() {
        return new TreeMap<>(open);
    }

    /** Objects that were still open when their request or their thread's use of Notes ended, by the name of their type. */
    public synchronized Map<String, Integer> leaked() {
        return new TreeMap<>(leaked);
    }

    /** How many objects callers obtained since the start. */
    public synchronized long handedOut() {
        return handedOut.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The same by the name of their type; of documents, how many were opened. */
    public synchronized Map<String, Long> handedOutByType() {
        return new TreeMap<>(handedOut);
    }

    /** What was done that Domino leaves undefined, in the order it happened. */
    public synchronized List<String> misuse() {
        return List.copyOf(misuse);
    }

    /** For the stand-in's own objects: one was handed to a caller. */
    public synchronized void obtained(String type) {
        handedOut.merge(type, 1L, Long::sum);
        open.merge(type, 1, Integer::sum);
    }

    /** For the stand-in's own objects: a caller gave one back. */
    public synchronized void recycled(String type) {
        open.merge(type, -1, (count, one) -> count + one == 0 ? null : count + one);
    }

    /** For the stand-in's own objects: one was never given back. */
    public synchronized void leaked(String type) {
        recycled(type);
        leaked.merge(type, 1, Integer::sum);
    }

    /** For the stand-in's own objects: remembers a misuse and makes the exception to throw. */
    public synchronized MisuseException misused(String what) {
        misuse.add(what);
        return new MisuseException(what);
    }
}
