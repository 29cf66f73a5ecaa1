package org.dominomeetings.tests.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The file {@code faults.tsv}: what is to be expected of each service, operation and fault. */
final class FaultTable {
    private static final String ANY = "*";

    private static final String NEVER = "-";

    private final List<Row> rows = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<Cells> always = new ArrayList<>();
    private final List<String> neverCalled = new ArrayList<>();

    /** A person's request. */
    enum Operation {
        CREATE,
        UPDATE,
        DELETE,
        CONNECT,
        REFRESH,
        DISCONNECT;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Some cells.
     *
     * @param service {@code *} for all
     * @param operations words of {@link Operation}, or {@code *}
     * @param faults words of {@link FaultPoint}, or {@code *}
     */
    record Cells(String service, Set<String> operations, Set<String> faults) {
        boolean hold(String aService, Operation operation, FaultPoint fault) {
            return (service.equals(ANY) || service.equals(aService))
                    && (operations.contains(ANY) || operations.contains(operation.word()))
                    && (faults.contains(ANY) || faults.contains(fault.word()));
        }
    }

    /**
     * What is expected.
     *
     * @param service {@code *} for all that have no row of their own
     * @param faults words of {@link FaultPoint}, or {@code *}
     * @param alive meetings at the service
     * @param entry {@code none}, {@code shown}, {@code gone}, or {@code -} where no entry is concerned
     * @param ledger state of the entry's record; {@code -} for none
     * @param account state of the person's account; {@code NONE} for none
     * @param status of HTTP
     * @param code {@code -} on a page, which has none
     */
    record Row(
            String service,
            String operation,
            Set<String> faults,
            int alive,
            String entry,
            String ledger,
            String account,
            int status,
            String code) {
        boolean isOf(String aService, Operation anOperation, FaultPoint fault) {
            return service.equals(aService)
                    && operation.equals(anOperation.word())
                    && (faults.contains(ANY) || faults.contains(fault.word()));
        }
    }

    /**
     * The route of a simulator on which the request comes that matters in an operation.
     *
     * @param on {@code -} where the service is asked nothing
     * @param after how many requests of the operation come to the service before it
     */
    record Route(String service, String operation, String on, int after) {
        boolean isAsked() {
            return !on.equals(NEVER);
        }

        /** Whether a request is one of those; where the service is asked nothing, any is. */
        boolean takes(String method, String path) {
            String pattern = on.replaceAll("\\{[^}]+}", "[^/ ]+").replaceFirst(" ", " .*");
            return !isAsked() || (method + " " + path).matches(pattern);
        }
    }

    static FaultTable read() {
        FaultTable table = new FaultTable();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(FaultTable.class.getResourceAsStream("faults.tsv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void add(String line) {
        String[] cells = Arrays.stream(line.split("\t")).map(String::trim).toArray(String[]::new);
        switch (cells[0]) {
            case "route" ->
                routes.add(new Route(cells[1], cells[2], cells[3], cells.length > 4 ? Integer.parseInt(cells[4]) : 0));
            case "never called" -> neverCalled.add(cells[1]);
            case "always" -> always.add(new Cells(cells[1], words(cells[2]), words(cells[3])));
            default ->
                rows.add(new Row(
                        cells[0],
                        cells[1],
                        words(cells[2]),
                        Integer.parseInt(cells[3]),
                        cells[4],
                        cells[5],
                        cells[6],
                        Integer.parseInt(cells[7]),
                        cells[8]));
        }
    }

    private static Set<String> words(String cell) {
        return Set.of(cell.split(" +"));
    }

    List<Row> rows() {
        return rows;
    }

    /** The cells of every run, not only of one that has the time for all. */
    List<Cells> always() {
        return always;
    }

    /** Services that are asked nothing at all, so that nothing of theirs can break. */
    List<String> neverCalled() {
        return neverCalled;
    }

    Route route(String service, Operation operation) {
        return routes.stream()
                .filter(route ->
                        route.service().equals(service) && route.operation().equals(operation.word()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(service + " has no route for " + operation.word()));
    }

    /** The one row of a cell: the service's own, or else the one for all. */
    Row expected(String service, Operation operation, FaultPoint fault) {
        List<Row> own = rows(service, operation, fault);
        List<Row> found = own.isEmpty() ? rows(ANY, operation, fault) : own;
        if (found.size() != 1) {
            throw new AssertionError(
                    service + " " + operation.word() + " " + fault.word() + " has " + found.size() + " expectations");
        }
        return found.get(0);
    }

    private List<Row> rows(String service, Operation operation, FaultPoint fault) {
        return rows.stream().filter(row -> row.isOf(service, operation, fault)).toList();
    }
}
