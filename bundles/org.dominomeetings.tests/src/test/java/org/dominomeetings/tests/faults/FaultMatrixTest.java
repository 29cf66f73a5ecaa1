package org.dominomeetings.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.tests.Http;
import org.dominomeetings.tests.Http.Reply;
import org.dominomeetings.tests.Installed;
import org.dominomeetings.tests.Installed.Server;
import org.dominomeetings.tests.faults.FaultLab.Cell;
import org.dominomeetings.tests.faults.FaultTable.Operation;
import org.dominomeetings.tests.faults.FaultTable.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation of every service at every fault point ends as {@code faults.tsv} says. */
@ExtendWith(Installed.class)
class FaultMatrixTest {
    /** Jane's one account is connected until the last two, and not from then on. */
    private static final List<Operation> IN_TURN = List.of(
            Operation.CREATE,
            Operation.UPDATE,
            Operation.DELETE,
            Operation.REFRESH,
            Operation.DISCONNECT,
            Operation.CONNECT);

    private static final List<FaultPoint> SURROUNDINGS = Arrays.stream(FaultPoint.values())
            .filter(FaultPoint::isOfTheSurroundings)
            .toList();

    private final FaultTable table = FaultTable.read();
    private final Server server;
    private final List<String> services = new ArrayList<>();

    FaultMatrixTest(Server server) {
        this.server = server;
        Reply offered = new Http().send("GET", server.url() + "/meetings/v1/services", Person.JANE, null);
        for (JsonElement service : offered.json().getAsJsonArray("services")) {
            services.add(service.getAsJsonObject().get("id").getAsString());
        }
        services.removeAll(table.notYet());
    }

    @Test
    void everyCellHasOneExpectation() {
        SoftAssertions.assertSoftly(all -> {
            for (String service : services) {
                for (Operation operation : Operation.values()) {
                    for (FaultPoint fault : FaultPoint.values()) {
                        all.assertThatCode(() -> table.expected(service, operation, fault))
                                .doesNotThrowAnyException();
                    }
                }
            }
        });
    }

    @Test
    void everyRowHasACellForEachOfItsFaults() {
        List<String> points =
                Arrays.stream(FaultPoint.values()).map(FaultPoint::word).toList();
        List<String> operations =
                Arrays.stream(Operation.values()).map(Operation::word).toList();
        for (Row row : table.rows()) {
            assertThat(operations).contains(row.operation());
            assertThat(row.faults()).allMatch(fault -> fault.equals("*") || points.contains(fault), row.toString());
        }
    }

    @TestFactory
    Stream<DynamicTest> cells() {
        return services.stream().flatMap(this::cells);
    }

    /** The surroundings change between groups of tests, so each group begins with a test that changes them. */
    private Stream<DynamicTest> cells(String service) {
        Surroundings surroundings = new Surroundings(server, service);
        FaultLab lab = new FaultLab(server, service, surroundings);
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest(service + " in order", () -> {
            server.simulator("POST", "/reset", "{}");
            surroundings.inOrder();
        }));
        for (FaultPoint fault : FaultPoint.values()) {
            if (!fault.isOfTheSurroundings()) {
                for (Operation operation : IN_TURN) {
                    tests.add(DynamicTest.dynamicTest(name(service, operation, fault), () -> {
                        server.simulator("POST", "/reset", "{}");
                        check(lab, lab.prepare(operation, fault), service);
                    }));
                }
            }
        }
        // What needs the service comes before it is out of reach.
        Map<FaultPoint, List<Cell>> prepared = new EnumMap<>(FaultPoint.class);
        tests.add(DynamicTest.dynamicTest(service + " before it is out of reach", () -> {
            server.simulator("POST", "/reset", "{}");
            for (FaultPoint fault : SURROUNDINGS) {
                prepared.put(
                        fault,
                        IN_TURN.stream().map(each -> lab.prepare(each, fault)).toList());
            }
            lab.connect();
            lab.remember();
        }));
        for (FaultPoint fault : SURROUNDINGS) {
            tests.add(DynamicTest.dynamicTest(service + " " + fault.word(), () -> {
                lab.putBack();
                surroundings.enter(fault);
            }));
            for (int i = 0; i < IN_TURN.size(); i++) {
                int cell = i;
                tests.add(DynamicTest.dynamicTest(
                        name(service, IN_TURN.get(i), fault),
                        () -> check(lab, prepared.get(fault).get(cell), service)));
            }
        }
        tests.add(DynamicTest.dynamicTest(service + " as it was", () -> {
            surroundings.close();
            lab.connect();
        }));
        return tests.stream();
    }

    private static String name(String service, Operation operation, FaultPoint fault) {
        return service + " " + operation.word() + " " + fault.word();
    }

    private void check(FaultLab lab, Cell cell, String service) {
        Row expected = table.expected(service, cell.operation(), cell.fault());
        String route = table.route(service, cell.operation());
        int before = lab.asked(route);

        Reply reply = lab.act(cell, route);

        boolean page = reply.type().startsWith("text/html");
        boolean ofAnEntry = !expected.entry().equals("-");
        Row found = new Row(
                expected.service(),
                expected.operation(),
                expected.faults(),
                lab.alive(cell),
                ofAnEntry ? lab.entry(cell) : "-",
                ofAnEntry ? lab.record(cell) : "-",
                lab.standing(),
                reply.status(),
                page ? "-" : reply.text("code"));
        assertThat(found).as(reply.body()).isEqualTo(expected);
        assertThat(lab.asked(route) - before).as("sent").isLessThanOrEqualTo(1);
    }
}
