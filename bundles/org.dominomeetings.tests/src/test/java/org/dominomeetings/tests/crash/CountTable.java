package org.dominomeetings.tests.crash;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How often what happened at which service, as a table for the log. */
final class CountTable {
    private static final String ANY = "all";

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    /** @param service null where it concerns no one service */
    synchronized void add(String what, Service service) {
        Map<String, Integer> row = counts.computeIfAbsent(what, any -> new TreeMap<>());
        row.merge(ANY, 1, Integer::sum);
        if (service != null) {
            row.merge(service.id(), 1, Integer::sum);
        }
    }

    /** A line for each that happened, sorted, and a column for each service. */
    synchronized String table(String title) {
        StringBuilder table = new StringBuilder(String.format("%n%-34s", title));
        columns().forEach(column -> table.append(String.format(" %11s", column)));
        counts.forEach((what, row) -> {
            table.append(String.format("%n%-34s", what));
            columns().forEach(column -> table.append(String.format(" %11s", row.getOrDefault(column, 0))));
        });
        return table.append(String.format("%n")).toString();
    }

    private static Stream<String> columns() {
        return Stream.concat(Stream.of(Service.values()).map(Service::id), Stream.of(ANY));
    }
}
