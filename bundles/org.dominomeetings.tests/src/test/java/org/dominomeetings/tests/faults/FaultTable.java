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

    private final List<Row> rows = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<String> notYet = new ArrayList<>();

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

    /** The route of a simulator on which an operation's one request comes. */
    record Route(String service, String operation, String on) {}

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
            case "route" -> routes.add(new Route(cells[1], cells[2], cells[3]));
            case "not yet" -> notYet.add(cells[1]);
            default ->
                rows.add(new Row(
                        cells[0],
                        cells[1],
                        Set.of(cells[2].split(" +")),
                        Integer.parseInt(cells[3]),
                        cells[4],
                        cells[5],
                        cells[6],
                        Integer.parseInt(cells[7]),
                        cells[8]));
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** Services that are not tested like this yet. */
    List<String> notYet() {
        return notYet;
    }

    String route(String service, Operation operation) {
        return routes.stream()
                .filter(route ->
                        route.service().equals(service) && route.operation().equals(operation.word()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(service + " has no route for " + operation.word()))
                .on();
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
