package org.dominomeetings.tests.crash;

import java.util.Map;
import java.util.TreeMap;

/** How often what happened, as a table for the log. */
final class Tally {
    private final Map<String, Integer> counts = new TreeMap<>();

    synchronized void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** Two columns, sorted by the first. */
    synchronized String table(String title) {
        StringBuilder table = new StringBuilder(String.format("%n%-34s times%n", title));
        counts.forEach((what, count) -> table.append(String.format("%-34s %5d%n", what, count)));
        return table.toString();
    }
}
